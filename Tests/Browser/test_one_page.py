"""A quiz with all its questions on one page: by keyboard alone, with and without JavaScript, over a
killed server, in two tabs."""
import pathlib
import re
import shutil

import pytest

from answer_form import AnswerForm
from answer_key import AnswerKey, closest
from keyboard import Keyboard
from look import Look, faults, overflow
from office import Office
from server import Server

SMALL = pathlib.Path(__file__).resolve().parents[1] / "CurriculumCompilerTests/Fixtures/base"
MODULE = "first"


@pytest.fixture(scope="module")
def course(tmp_path_factory, binary):
    """The small curriculum, whose quiz has most kinds of question, all on one page; and its key."""
    root = tmp_path_factory.mktemp("small") / "course"
    shutil.copytree(SMALL, root)
    quiz = root / "Quizzes/first.md"
    asked = re.sub(r"(?m)^- \*\*Draw\*\*: .*\n", "- **Shown**: all on one page\n", quiz.read_text())
    number = (root / "Quizzes/second.md").read_text().split("\n## ")[1]
    quiz.write_text(f"{asked}\n## {number}".replace("*Draw 1.*", "*Draw 2.*"))
    return root, AnswerKey(binary, root, root / "release.json")


@pytest.fixture(scope="module")
def server(course, binary, tmp_path_factory):
    site = tmp_path_factory.mktemp("one-page")
    server = Server(binary, course[0], site / "data", site / "server.log")
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def desk(browser, course, server):
    office = Office(browser, course[1], server)
    yield office
    office.close()


@pytest.fixture(params=[True, False], ids=["with scripts", "without scripts"])
def learner(request, desk, visit):
    return desk.somebody(visit(desk.server, scripts=request.param))


@pytest.fixture
def clicker(desk, visit):
    """With JavaScript."""
    return desk.somebody(visit(desk.server))


def sections(page):
    return page.locator("[data-question]")


def question_of(learner, section):
    return learner.key.question(MODULE, section.locator("fieldset > .prose").text_content())


def state(page):
    """What is filled in."""
    return page.evaluate("""() => [...new FormData(document.querySelector('form[data-saves]'))]
        .filter(([name, text]) => text && /^[0-9]+-(choice|text|match-|place-)/.test(name)).map(pair => pair.join('='))""")


def test_it_is_answered_in_the_order_of_the_page_by_keyboard_alone_and_passed(learner):
    look = Look(faults if learner.visit.scripts else overflow)
    page = learner.open(f"/quizzes/{MODULE}")
    keyboard = Keyboard(page)
    keyboard.submit("Begin")
    look(page)
    kinds = []
    # One pass from top to bottom: the order of Tab is the order of the page.
    for section in sections(page).all():
        question = question_of(learner, section)
        keyboard.answer(question, section, section.get_attribute("data-question") + "-")
        kinds.append(question.kind)
    assert set(kinds) >= {"chooseOne", "chooseAll", "match", "order", "trueOrFalse", "shortAnswer", "number"}
    given = state(page)
    keyboard.tab_to(lambda focus: focus["tag"] == "BUTTON" and focus["text"] == "Save")
    with page.expect_navigation():
        keyboard.press("Enter")
    look(page)
    assert page.get_by_text("Your answers are saved.").is_visible()
    assert state(page) == given
    assert page.locator("h2").all_text_contents() == [
        f"Question {position} of {len(kinds)}" for position in range(1, len(kinds) + 1)]
    keyboard.submit("Save and review")
    assert learner.visit.heading == "Ready to hand in?"
    keyboard.submit("Hand in")
    assert learner.visit.heading == "You passed"
    assert not look.faults, "\n".join(look.faults)


def test_a_faulty_answer_stays_as_typed_and_the_rest_is_kept(learner):
    look = Look(faults if learner.visit.scripts else overflow)
    learner.begin_quiz(MODULE)
    page = learner.page
    for field in page.locator(".ordering input").all():
        field.fill("2")
    page.locator(".options input[type=radio]").first.check()
    typed = state(page)
    learner.visit.press("Save and review")
    assert state(page) == typed
    assert "Not everything could be saved" in page.get_by_role("alert").text_content()
    look(page)
    learner.visit.go(learner.visit.path)
    assert len(state(page)) < len(typed) and page.locator(".overview .answered").count() == 1
    learner.visit.press("Save and review")
    assert learner.visit.heading == "Some questions are open"
    first = page.get_by_role("link", name=re.compile("^Go to question"))
    place = first.text_content().split()[-1]
    learner.visit.follow(first)
    assert page.url.endswith(f"/questions#question-{place}")
    assert not look.faults, "\n".join(look.faults)


def test_answers_are_saved_as_they_are_given_and_a_killed_server_loses_none(
        browser, course, binary, tmp_path, visit):
    server = Server(binary, course[0], tmp_path / "data", tmp_path / "server.log")
    server.start()
    office = Office(browser, course[1], server)
    learner = office.somebody(visit(server))
    learner.begin_quiz(MODULE)
    page = learner.page
    for section in sections(page).all():
        AnswerForm(section, question_of(learner, section)).fill(True)
    count = sections(page).count()
    page.wait_for_function("count => document.querySelectorAll('[data-state] .met').length === count", arg=count)
    assert page.locator("#overview").text_content().startswith(f"{count} of {count} answered")
    given = state(page)
    server.kill()
    server.start()
    learner.visit.go(learner.visit.path)
    assert state(page) == given
    office.close()
    server.stop()


def test_two_tabs_keep_what_each_of_them_did(clicker):
    clicker.begin_quiz(MODULE)
    page, other = clicker.page, clicker.visit.tab()
    other.goto(page.url)
    page.locator(".options input[type=radio]").first.check()
    page.wait_for_selector("[data-state] .met")
    kept = state(page)
    other.locator(".ordering input").nth(0).fill("1")
    other.locator(".ordering input").nth(1).fill("2")
    with other.expect_navigation():
        other.get_by_role("button", name="Save", exact=True).click()
    both = state(other)
    assert set(kept) <= set(both) and len(both) == len(kept) + 2
