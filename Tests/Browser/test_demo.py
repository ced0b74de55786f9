"""The demonstration: a month is played through the site's own pages, and looked at page by page."""
import os
import subprocess
import sys

import pytest

from crawl import crawl
from learner import Learner
from look import Look
from server import Server

PASSWORD = "demonstration-only"


@pytest.fixture(scope="session")
def demonstration(binary, curriculum, tmp_path_factory):
    folder = tmp_path_factory.mktemp("demonstration")
    month = subprocess.run(
        [sys.executable, curriculum / "Scripts" / "month", "--data", folder / "data"],
        env={**os.environ, "GROUNDWORK": binary}, capture_output=True, text=True)
    assert month.returncode == 0, month.stderr[-3000:]
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
