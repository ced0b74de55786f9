"""A supervisor on a phone: observes eleven skills, and the standing, its reasons and the table follow;
a colleague countersigns, the learner reads and replies, and a later "not yet" opens the skill again."""
import csv
import datetime
import io
import random
import shutil

import pytest

from keyboard import Keyboard
from look import Look, faults, overflow
from month.actor import Actor
from month.supervisor import Supervisor
from server import Server
from visit import Visit

PASSWORD, PERSON, SKILLS = "demonstration-only", "Avery Example", "Skills with young people"
LAST_MODULE = "core-6-skills-in-yourself"
REASON = "Two rushed conversations in a row."


class Today:
    """What the people of the month come to once the month is over: a site whose clock nobody turns."""

    def __init__(self, server):
        self.port = server.port

    @property
    def now(self):
        return datetime.datetime.now()

    def pass_time(self, seconds):
        pass


class Scene:
    """The month a day later, with three people signed in."""

    def __init__(self, browser, server, scripts):
        self.look = Look(faults if scripts else overflow)
        self.visits = {}
        for who in ("supervisor", "coordinator", "avery"):
            self.visits[who] = Visit(browser, f"http://127.0.0.1:{server.port}", scripts, self.look)
            page = self.visits[who].go("/sign-in")
            page.get_by_label("Email address").fill(f"{who}@demo.example")
            page.get_by_label("Password").fill(PASSWORD)
            self.visits[who].press("Sign in")
        self.person = self.find_person()

    def find_person(self):
        self.visits["supervisor"].go("/teams")
        self.team = self.visits["supervisor"].page.locator("main a").first.get_attribute("href")
        self.visits["supervisor"].go(self.team)
        self.visits["supervisor"].follow_link(PERSON)
        return self.visits["supervisor"].path

    def card(self, who="supervisor", path=None):
        """The competency's card, open."""
        page = self.visits[who].go(path or self.person)
        card = page.locator("details.card").filter(has_text=SKILLS).first
        card.locator("summary").click()
        return card

    def standing(self):
        return self.card().locator("summary .status").text_content()

    def form(self):
        visit = self.visits["supervisor"]
        visit.follow(self.card().get_by_role("link", name="Observe"))
        return visit.page.locator("fieldset.skill")

    def table(self):
        page = self.visits["supervisor"].go(self.team)
        with page.expect_download() as download:
            page.get_by_role("link", name="Download as a table").click()
        rows = csv.DictReader(io.StringIO(download.value.path().read_text()))
        return {row["Person"]: row for row in rows}


def learn_the_rest(server, key):
    """Passes the quiz that the learner has not passed yet."""
    learner, today = Actor(Today(server), key, "avery", PERSON), random.Random(1)
    learner.arrive()
    learner.read(LAST_MODULE)
    if learner.take_quiz(LAST_MODULE, today) == "Handed in":
        supervisor = Supervisor(Today(server), key, "supervisor", "Demo Supervisor")
        supervisor.arrive()
        supervisor.mark(99, PERSON)


@pytest.fixture(scope="module", params=[True, False], ids=["with scripts", "without scripts"])
def scene(request, browser, binary, curriculum, key, month, tmp_path_factory):
    folder = tmp_path_factory.mktemp("observing")
    shutil.copytree(month, folder / "data")
    server = Server(binary, curriculum, folder / "data", folder / "server.log")
    server.start()
    learn_the_rest(server, key)
    scene = Scene(browser, server, request.param)
    yield scene
    troubles = [trouble for visit in scene.visits.values() for trouble in visit.troubles]
    for visit in scene.visits.values():
        visit.close()
    server.stop()
    assert not troubles, "\n".join(troubles)


def test_a_draft_of_eleven_skills_is_kept_and_written_down(scene):
    assert scene.standing() == "Under way"
    visit, skills = scene.visits["supervisor"], scene.form()
    assert skills.count() == 11
    for skill in skills.all():
        assert skill.locator(".behaviours li").count() > 2
        skill.get_by_label("Seen", exact=True).check()
    visit.page.locator("[name=place]").fill("Intake")
    visit.press("Save draft")
    assert visit.page.get_by_role("radio", name="Seen", exact=True).filter(
        has=visit.page.locator(":checked")).count() == 0
    assert visit.page.locator("input[value=seen]:checked").count() == 11
    visit.page.get_by_label("Note").fill("Gave choices, and kept to them.")
    visit.press("Write it down")
    assert visit.path == scene.person
    assert scene.standing() == "Under way"


def test_a_colleague_countersigns_and_the_standing_turns_met(scene):
    visit = scene.visits["coordinator"]
    skill = scene.card("coordinator").locator(".rows li").filter(has_text="waits for a second person")
    visit.follow(skill.locator("a"))
    visit.press("Countersign")
    assert "Demo Coordinator" in visit.page.locator(".facts").text_content()
    assert scene.standing() == "Met"


def test_why_names_the_entries_and_the_table_has_the_same_facts(scene):
    card = scene.card()
    assert card.get_by_text("ledger entry").count() > 11
    assert card.locator(".why a").filter(has_text="seen by Demo Supervisor").count() >= 11
    heading = card.locator("summary").text_content()
    row = scene.table()[PERSON]
    column = next(name for name in row if name.startswith(SKILLS))
    assert (row[column], "Met" in heading) == ("Met", True)


def test_the_learner_reads_it_and_replies(scene):
    visit = scene.visits["avery"]
    visit.follow(scene.card("avery", "/record").locator(".rows a").first)
    assert "Gave choices" in visit.page.locator(".facts").text_content()
    visit.page.get_by_label("Reply").fill("Thank you for watching.")
    visit.press("Add your reply")
    assert visit.page.locator("blockquote").filter(has_text="Thank you for watching.").count() == 1


def test_a_later_not_yet_needs_a_reason_and_opens_the_skill(scene):
    visit, first = scene.visits["supervisor"], scene.form().first
    first.get_by_label("Not yet").check()
    visit.follow(visit.page.get_by_role("button", name="Write it down"))
    assert visit.page.locator("[role=alert]").count() == 1
    visit.page.locator("fieldset.skill").first.get_by_label("What has changed").fill(REASON)
    visit.press("Write it down")
    assert scene.standing() == "Under way"
    row = scene.table()[PERSON]
    assert row[next(name for name in row if name.startswith(SKILLS))] == "Under way"
    learner = scene.visits["avery"]
    learner.follow(scene.card("avery", "/record").locator(".rows a").first)
    assert REASON in learner.page.locator(".facts").text_content()


def test_the_form_can_be_filled_in_by_keyboard_alone(scene):
    scene.form()
    page = scene.visits["supervisor"].page
    keyboard = Keyboard(page)
    keyboard.tab_to(lambda focus: focus["type"] == "radio")
    keyboard.choose_among("seen")
    keyboard.tab_to(lambda focus: focus["name"] == "note")
    keyboard.type("By keys alone")
    keyboard.submit("Write it down")
    assert scene.card().locator(".rows .status").first.text_content() == "Seen"


def test_the_team_can_be_searched_and_filtered(scene):
    visit = scene.visits["supervisor"]
    page = visit.go(scene.team + "?find=avery")
    assert page.locator("tbody tr").count() == 1
    page = visit.go(scene.team + "?attention=stuck&order=attention")
    assert 0 < page.locator("tbody tr").count() < 12
    assert page.locator("tbody tr").filter(has_text="Stuck").count() == page.locator("tbody tr").count()
    with page.expect_download() as download:
        page.get_by_role("link", name="Download as a table").click()
    assert len(download.value.path().read_text().splitlines()) == page.locator("tbody tr").count() + 1


def test_other_pages_of_supervision_have_no_faults(scene):
    visit = scene.visits["supervisor"]
    visit.follow(scene.card().get_by_role("link", name="Accept earlier learning"))
    visit.go("/teams")
    scene.visits["coordinator"].go("/administration/agencies")
    scene.visits["coordinator"].follow_link("Documents")
    scene.visits["coordinator"].follow_link("Show a document")
    assert not scene.look.faults, "\n".join(scene.look.faults)
