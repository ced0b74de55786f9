"""What the tests of this folder stand on: the binary, a browser, and a site that is theirs alone.

GROUNDWORK names the binary and BROWSER the chromium: Scripts/test sets both.
"""
import os
import pathlib
import subprocess
import sys

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "Scripts" / "lib"))
sys.dont_write_bytecode = True

from answer_key import AnswerKey  # noqa: E402
from office import Office  # noqa: E402
from server import Server  # noqa: E402
from visit import Visit  # noqa: E402
from walk import Walk  # noqa: E402

BINARY = os.path.abspath(os.environ.get("GROUNDWORK", ROOT / ".build/debug/groundwork"))
BROWSER = os.environ.get("BROWSER", "/usr/bin/chromium")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Says which tests stay together, in their order, where several browsers work side by side: those
    of one walk through the site, those of the month, and those of a file."""
    for item in items:
        given = getattr(item, "callspec", None)
        group = "month" if "month" in item.fixturenames else item.path.stem
        if given and "walk" in given.params:
            group = f"walk-{given.params['walk']}"
        item.add_marker(pytest.mark.xdist_group(group))


@pytest.fixture
def learner(office, visit):
    """A new learner of the office, signed in, who has done nothing yet."""
    return office.somebody(visit(office.server))


@pytest.fixture(scope="session")
def binary():
    return BINARY


@pytest.fixture(scope="session")
def curriculum():
    """The folder of the shipped curriculum."""
    return ROOT


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=BROWSER, args=arguments)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def key(tmp_path_factory):
    return AnswerKey(BINARY, ROOT, tmp_path_factory.mktemp("release") / "release.json")


@pytest.fixture(scope="session")
def start_server(tmp_path_factory):
    """Starts servers with the shipped curriculum, each with a fresh data folder."""
    servers = []

    def start():
        site = tmp_path_factory.mktemp("site")
        servers.append(Server(BINARY, ROOT, site / "data", site / "server.log"))
        servers[-1].start()
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


@pytest.fixture(scope="session")
def month(binary, curriculum, tmp_path_factory):
    """The data folder of the demonstration, just played; tests serve a copy of it."""
    data = tmp_path_factory.mktemp("month") / "data"
    played = subprocess.run(
        [sys.executable, curriculum / "Scripts" / "month", "--data", data],
        env={**os.environ, "GROUNDWORK": binary}, capture_output=True, text=True)
    assert played.returncode == 0, played.stderr[-3000:]
    return data


@pytest.fixture(scope="session", params=[True, False], ids=["with scripts", "without scripts"])
def walk(request, browser, key, start_server, tmp_path_factory):
    """Everything from the first start to a completion record, walked once with and once without
    JavaScript; tests then look at what came of it."""
    walk = Walk(browser, key, start_server(), tmp_path_factory.mktemp("walk"), request.param)
    walk.through()
    yield walk
    walk.close()


@pytest.fixture(scope="session")
def office(browser, key, start_server):
    """A site with an administrator, an agency and a team, to which tests add their own people."""
    office = Office(browser, key, start_server())
    yield office
    office.close()


@pytest.fixture(scope="session")
def reader(office, browser):
    """A learner for tests that record nothing, so that they can share one."""
    person = office.somebody(Visit(browser, f"http://127.0.0.1:{office.server.port}"))
    yield person
    person.visit.close()
    assert not person.visit.troubles, "\n".join(person.visit.troubles)


@pytest.fixture
def visit(browser):
    """Opens browsers; at the end of the test none of them may have had trouble."""
    opened = []

    def open_visit(server, **options):
        opened.append(Visit(browser, f"http://127.0.0.1:{server.port}", **options))
        return opened[-1]

    yield open_visit
    troubles = [trouble for visit in opened for trouble in visit.troubles]
    for one in opened:
        one.close()
    assert not troubles, "\n".join(troubles)
