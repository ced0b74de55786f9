"""The demonstration: a month is played through the site's own pages, and looked at page by page."""
import re
import shutil

import pytest

from crawl import crawl
from keyboard import Keyboard
from learner import Learner
from look import Look, faults, overflow
from server import Server
from visitor import Visitor

PASSWORD = "demonstration-only"


@pytest.fixture(scope="session")
def demonstration(binary, curriculum, month, tmp_path_factory):
    folder = tmp_path_factory.mktemp("demonstration")
    shutil.copytree(month, folder / "data")
    server = Server(binary, curriculum, folder / "data", folder / "server.log")
    server.start()
    yield server
    server.stop()


@pytest.fixture
def enter(demonstration, visit):
    """Signs in as one of the invented people."""
    def come(account, **options):
        person = Learner(visit(demonstration, **options), None)
        person.sign_in(f"{account}@demo.example", PASSWORD)
        return person

    return come


def test_everybody_whom_the_start_names_can_sign_in(demonstration):
    named = re.findall(r"^  (\S+@\S+)  ", demonstration.output(), re.M)
    assert len(named) == 8
    for email in named:
        Visitor(demonstration.port).sign_in(email, PASSWORD)


@pytest.mark.parametrize("account, pages", [
    ("graduate", ["/record", "/follow-ups"]),
    ("lane", ["/record/reminders"]),
    ("coordinator", ["/training/questions", "/retention", "/people"]),
])
def test_every_page_of_the_demonstration_has_no_faults(enter, account, pages):
    look = Look()
    seen = crawl(enter(account, look=look).visit, most=4)
    for page in pages:
        assert any(path.startswith(page) for path in seen), f"no link leads to {page}"
    assert not look.faults, "\n".join(look.faults)


def answer_anything(keyboard):
    """Fills every question in with keys alone, well-formed, whether right or not; ends at "Hand in"."""
    done, places = set(), {}
    for _ in range(120):
        keyboard.press("Tab")
        focus = keyboard.focus
        group = focus and focus["name"].split("-")[0]
        if not focus or focus["tag"] == "BUTTON" and focus["text"].startswith("Hand in"):
            return
        if focus["type"] in ("radio", "checkbox") and group not in done:
            keyboard.press("Space")
        elif focus["tag"] == "SELECT" and group not in done:
            keyboard.press("ArrowDown")
        elif "-place-" in focus["name"]:
            places[group] = places.get(group, 0) + 1
            keyboard.type(str(places[group]))
        elif focus["name"].endswith("-text"):
            keyboard.type("7")
        done.add(group)


def somebody_due(enter, accounts, scripts):
    """The home page of the first of them who is asked something again: when, depends on how the
    questions that were drawn for them went."""
    for account in accounts:
        page = enter(account, scripts=scripts).visit.go("/")
        if page.locator("main a[href^='/follow-ups/']").count():
            return page
    raise AssertionError(f"nobody of {accounts} is asked anything again")


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_follow_up_is_answered_by_keyboard_alone(enter, scripts):
    look = Look(faults if scripts else overflow)
    page = somebody_due(enter, ["graduate"] if scripts else ["kai", "blair", "casey", "morgan", "noel"], scripts)
    keyboard = Keyboard(page)
    keyboard.tab_to(lambda focus: focus["tag"] == "A" and "/follow-ups/" in page.evaluate(
        "document.activeElement.getAttribute('href')"))
    with page.expect_navigation():
        keyboard.press("Enter")
    look(page)
    assert page.locator("h2").first.text_content().startswith("Question 1 of")
    answer_anything(keyboard)
    with page.expect_navigation():
        keyboard.press("Enter")
    assert "/follow-ups/results/" in page.url, page.locator("main").text_content()
    look(page)
    assert not look.faults, "\n".join(look.faults)
