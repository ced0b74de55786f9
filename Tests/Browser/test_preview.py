"""An author's page beside the editor: it updates itself and stays where it is."""
import shutil
import socket
import subprocess

import pytest

from conftest import BINARY, ROOT
from look import faults

MODULE = "Curriculum/modules/counting.md"
LESSON = "/modules/counting/next"
FILLER = "\n\n".join(f"Paragraph {number} to scroll past." for number in range(60))


class Desk:
    """A small curriculum in a folder of its own, previewed."""

    def __init__(self, folder):
        self.folder = folder / "desk"
        shutil.copytree(ROOT / "Scripts" / "lib" / "kill-curriculum", self.folder)
        self.write(self.text + "\n" + FILLER + "\n")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.process = subprocess.Popen(
            [BINARY, "preview", self.folder, "--port", str(self.port)], stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True)
        while "Preview of" not in (line := self.process.stdout.readline()):
            assert line or self.process.poll() is None, "the preview ended"

    @property
    def text(self):
        return (self.folder / MODULE).read_text()

    def write(self, text):
        (self.folder / MODULE).write_text(text)

    def replace(self, old, new):
        assert old in self.text
        self.write(self.text.replace(old, new, 1))

    def close(self):
        self.process.terminate()
        self.process.wait()


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path)
    yield desk
    desk.close()


@pytest.fixture(params=[(390, "light"), (390, "dark"), (1280, "light"), (1280, "dark")],
                ids=lambda look: f"{look[0]} px, {look[1]}")
def page(request, browser, desk):
    width, scheme = request.param
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page = context.new_page()
    page.set_default_timeout(20_000)
    faults = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
    page.goto(f"http://127.0.0.1:{desk.port}{LESSON}")
    yield page
    assert faults == []
    context.close()


def top(page, text):
    return page.get_by_text(text, exact=True).evaluate("e => e.getBoundingClientRect().top")


def test_stays_where_the_author_reads(desk, page):
    line = "Paragraph 40 to scroll past."
    page.get_by_text(line, exact=True).evaluate(
        "e => e.scrollIntoView({ block: 'center', behavior: 'instant' })")
    before = top(page, line)
    desk.replace("Paragraph 3 to", "Something long. " * 60 + "\n\nAnd one more.\n\nParagraph 3 to")
    page.get_by_text("And one more.", exact=True).wait_for()
    assert abs(top(page, line) - before) < 3


def test_shows_an_error_beside_its_paragraph_and_keeps_the_page(desk, page):
    desk.replace("Paragraph 2 to", "Paragraph 2 [leads](nowhere.md) to")
    box = page.locator(".finding.error")
    box.wait_for()
    assert box.evaluate("e => e.previousElementSibling.textContent") == "Paragraph 2 to scroll past."
    assert "Last good version" in page.get_by_role("status").inner_text()
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    desk.replace("[leads](nowhere.md)", "leads")
    page.get_by_text("Paragraph 2 leads to scroll past.").wait_for()
    assert box.count() == 0


def test_looks_right_with_and_without_findings(desk, page):
    address = f"http://127.0.0.1:{desk.port}"
    desk.replace("Paragraph 2 to", "Paragraph 2 [leads](nowhere.md) to")
    page.locator(".finding.error").wait_for()
    found = faults(page)
    for path in ["/", "/modules/counting", "/quizzes/counting", "/quizzes/counting?form=1",
                 "/diagnostics", "/glossary"]:
        page.goto(address + path)
        found += faults(page)
    assert found == []


def test_follows_a_lesson_to_its_new_id(desk, page):
    for file in [MODULE, "Quizzes/counting.md"]:
        path = desk.folder / file
        path.write_text(path.read_text().replace("`next`", "`after`").replace("#next", "#after"))
    for _ in range(200):
        if page.url.endswith("/modules/counting/after"):
            break
        page.wait_for_timeout(100)
    assert page.url.endswith("/modules/counting/after")
    assert page.locator("h1").inner_text() == "What comes next"
