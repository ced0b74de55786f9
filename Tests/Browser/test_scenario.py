"""A scenario in a quiz: by keyboard alone, with and without JavaScript, over a killed server, in two
tabs; and a paragraph on its way to the supervisor and back."""
import pathlib
import re
import shutil

import pytest

from answer_form import AnswerForm
from answer_key import AnswerKey
from keyboard import Keyboard
from look import Look, faults, overflow
from office import Office
from server import Server


ROOT = pathlib.Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def course(tmp_path_factory, binary):
    """The shipped curriculum with quizzes that anybody may take and that ask all they have, and its
    key."""
    root = tmp_path_factory.mktemp("course")
    for part in ("Curriculum", "Quizzes"):
        shutil.copytree(ROOT / part, root / part)
    for file in root.glob("**/*.md"):
        file.write_text(re.sub(r"(?m)^- \*\*(Draw|Requires)\*\*: .*\n", "", file.read_text()))
    return root, AnswerKey(binary, root, root / "release.json")


@pytest.fixture(scope="module")
def key(course):
    return course[1]


@pytest.fixture(scope="module")
def server(course, binary, tmp_path_factory):
    site = tmp_path_factory.mktemp("played")
    server = Server(binary, course[0], site / "data", site / "server.log")
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def desk(browser, key, server):
    office = Office(browser, key, server)
    yield office
    office.close()


@pytest.fixture(params=[True, False], ids=["with scripts", "without scripts"])
def player(request, desk, visit):
    return desk.somebody(visit(desk.server, scripts=request.param))


@pytest.fixture
def actor(desk, visit):
    return desk.somebody(visit(desk.server))


def module_with(key, kind):
    """The first module whose quiz asks a question of this kind."""
    return next(module for module in key.modules
                if any(question.kind == kind for question in key.questions[module]))


def come_to(learner, module, kind):
    """Begins the quiz and goes to its question of this kind."""
    learner.begin_quiz(module)
    base = learner.page.url.split("/questions/")[0]
    for position in range(1, len(learner.key.questions[module]) + 1):
        learner.visit.go(f"{base}/questions/{position}")
        if learner.question(module).kind == kind:
            return base
    raise AssertionError(f"{module} asks no {kind}")


def choose(learner, module):
    """One right choice with the mouse."""
    AnswerForm(learner.page, learner.question(module)).fill(True)
    learner.visit.press("Do this")


def story(page):
    return [" ".join(text.split()) for text in page.locator(".story li").all_text_contents()]


def test_a_scenario_is_played_by_keyboard_alone_and_has_no_fault(player, key):
    look = Look(faults if player.visit.scripts else overflow)
    module = module_with(key, "scenario")
    come_to(player, module, "scenario")
    page, keyboard = player.page, Keyboard(player.page)
    assert page.get_by_text("Your choices stand, as in a real conversation.").is_visible()
    question = player.question(module)
    steps = 0
    while page.locator(".scene fieldset").count():
        look(page)
        label, = AnswerForm(page, question).decisions_to_make(True)
        value = label.locator("input").get_attribute("value")
        keyboard.tab_to(lambda focus: focus["type"] == "radio")
        keyboard.choose_among(value)
        keyboard.submit("Do this")
        steps += 1
        assert len(story(page)) == steps
        assert page.url.endswith("#scene")
    look(page)
    assert "It is over." in page.get_by_role("status").text_content()
    for secret in question.secrets:
        assert secret not in page.content()
    assert not look.faults, "\n".join(look.faults)


def test_an_empty_choice_is_asked_for_and_the_page_has_no_fault(player, key):
    look = Look(faults if player.visit.scripts else overflow)
    module = module_with(key, "scenario")
    come_to(player, module, "scenario")
    player.visit.press("Do this")
    assert player.page.locator(".error").text_content().endswith("Please choose what to do.")
    look(player.page)
    assert not look.faults, "\n".join(look.faults)


def test_a_server_killed_in_mid_scenario_opens_the_same_scene(
        browser, key, course, binary, tmp_path, visit):
    server = Server(binary, course[0], tmp_path / "data", tmp_path / "server.log")
    server.start()
    office = Office(browser, key, server)
    learner = office.somebody(visit(server))
    module = module_with(key, "scenario")
    come_to(learner, module, "scenario")
    choose(learner, module)
    before, scene = story(learner.page), learner.page.locator(".scene").text_content()
    server.kill()
    server.start()
    learner.visit.go(learner.visit.path)
    assert (story(learner.page), learner.page.locator(".scene").text_content()) == (before, scene)
    # A page from before the kill is as good as ever.
    choose(learner, module)
    assert story(learner.page)[:1] == before and len(story(learner.page)) == 2
    office.close()
    server.stop()


def test_a_choice_stands_that_another_tab_made(actor, key):
    module = module_with(key, "scenario")
    come_to(actor, module, "scenario")
    other = actor.visit.tab()
    other.goto(actor.page.url)
    first = other.locator(".options label")
    taken, = AnswerForm(actor.page, actor.question(module)).decisions_to_make(True)
    value = taken.locator("input").get_attribute("value")
    choose(actor, module)
    before = story(actor.page)
    different = next(place for place in range(first.count()) if str(place) != value)
    first.nth(different).locator("input").check()
    other.get_by_role("button", name="Do this", exact=True).click()
    other.wait_for_selector("main .message")
    assert "This choice was made before" in other.locator("main .message").text_content()
    assert story(other) == before


def test_the_result_shows_the_path_with_its_reasons(actor, key):
    module = module_with(key, "scenario")
    base = come_to(actor, module, "scenario")
    question = actor.question(module)
    while actor.page.locator(".scene fieldset").count():
        choose(actor, module)
    actor.visit.go(base)
    actor.visit.follow(actor.page.locator("main form.actions button"))
    card = actor.page.locator("article").filter(has=actor.page.get_by_text("A safe ending"))
    assert card.locator(".status.right").count() > 1
    assert card.locator(".feedback").count() >= 1
    look = Look()
    look(actor.page)
    assert not look.faults, "\n".join(look.faults)
    assert question.kind == "scenario"


def test_a_scenario_in_a_lesson_says_why_at_once_and_starts_again(actor, key):
    asked = {block["practice"]: (module["id"], lesson["id"]) for module in key.modules.values()
             for lesson in module["lessons"] for block in lesson["body"] if "practice" in block}
    question = next(one for one in key.every_question() if one.kind == "scenario" and one.id in asked)
    look = Look()
    page = actor.open(f"/practice/{question.id}")
    keyboard = Keyboard(page)
    while page.locator(".scene fieldset").count():
        label, = AnswerForm(page, question).decisions_to_make(True)
        value = label.locator("input").get_attribute("value")
        keyboard.tab_to(lambda focus: focus["type"] == "radio")
        keyboard.choose_among(value)
        keyboard.submit("Do this")
        assert page.locator(".feedback").count() >= 1
        look(page)
    assert page.get_by_text("A safe ending").is_visible()
    actor.visit.follow_link("Start again")
    assert page.locator(".scene fieldset").count() == 1 and not story(page)
    assert not look.faults, "\n".join(look.faults)


def test_a_paragraph_goes_to_the_supervisor_and_comes_back(desk, key, player, visit):
    supervisor = desk.somebody(visit(desk.server), ["Supervisor"], f"Sam Field {desk.count}")
    boss = f"Sam Field {desk.count - 1}"
    desk.administrator.put_on_team(desk.team, boss, "Supervisor")
    learner = desk.somebody(visit(desk.server, scripts=player.visit.scripts),
                            name=f"Lee Hart {desk.count}")
    desk.administrator.put_on_team(desk.team, f"Lee Hart {desk.count - 1}", "Member")
    module = module_with(key, "paragraph")
    base = come_to(learner, module, "paragraph")
    look = Look(faults if player.visit.scripts else overflow)
    look(learner.page)
    AnswerForm(learner.page, learner.question(module)).fill(True)
    learner.visit.follow(learner.page.locator("form:has(fieldset) button"))
    learner.visit.go(base)
    learner.visit.follow(learner.page.locator("main form.actions button"))
    result = learner.visit.path
    assert learner.visit.heading == "Handed in"
    supervisor.visit.go("/teams/marking")
    supervisor.visit.follow(supervisor.page.locator("main ul.rows a").first)
    look(supervisor.page)
    supervisor.mark_answers()
    assert supervisor.page.get_by_text("Nothing waits for you.").is_visible()
    page = learner.visit.go(result)
    assert learner.visit.heading == "Not passed this time"
    assert page.get_by_text("Clear and calm.").is_visible()
    look(page)
    assert not look.faults, "\n".join(look.faults)
