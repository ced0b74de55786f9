"""A completion record: whoever is shown it can tell whether it is genuine."""
import os
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest


def verify(binary, path):
    return subprocess.run([binary, "verify", str(path)], capture_output=True, text=True)


@pytest.fixture(scope="session")
def altered(walk):
    """The record with one letter of the learner's name changed."""
    path = walk.folder / "altered.json"
    path.write_bytes(walk.record.read_bytes().replace(b"Lee Hart", b"Lee Hard"))
    return path


@pytest.fixture
def anybody(walk, visit):
    """A browser that was never signed in."""
    return visit(walk.server, scripts=walk.scripts, look=walk.look)


def test_the_command_accepts_the_downloaded_file(walk, binary):
    result = verify(binary, walk.record)
    assert (result.returncode, "Lee Hart" in result.stdout) == (0, True), result.stdout


@pytest.mark.parametrize("walk", [True], indirect=True, ids=["with scripts"])
def test_the_command_refuses_a_copy_with_any_byte_changed(walk, binary):
    genuine = walk.record.read_bytes()

    def accepts(place):
        copy = walk.folder / f"changed-{place}.json"
        copy.write_bytes(genuine[:place] + bytes([genuine[place] ^ 1]) + genuine[place + 1:])
        return verify(binary, copy).returncode != 1

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        answers = list(pool.map(accepts, range(len(genuine))))
    assert not any(answers), f"byte {answers.index(True)} of {len(genuine)} can be changed"


def test_the_command_refuses_a_copy_that_is_cut_short_or_made_longer(walk, binary):
    genuine = walk.record.read_bytes()
    for changed in (genuine[:-1], genuine + b" ", b"\n" + genuine, b"", genuine * 2):
        copy = walk.folder / "changed.json"
        copy.write_bytes(changed)
        assert verify(binary, copy).returncode == 1, changed[-40:]


def test_the_public_page_accepts_the_file(walk, anybody):
    page = anybody.go("/verify")
    page.get_by_label("File").set_input_files(walk.record)
    anybody.press("Check it")
    assert anybody.heading == "This completion record is genuine"
    assert "Lee Hart" in page.locator(".facts").text_content()


def test_the_public_page_accepts_the_pasted_text(walk, anybody):
    page = anybody.go("/verify")
    page.get_by_label("Or paste what is in it").fill(walk.record.read_text())
    anybody.press("Check it")
    assert anybody.heading == "This completion record is genuine"


def test_the_public_page_accepts_the_link_on_the_certificate(walk, anybody):
    link = walk.learner.visit.go(walk.certificate).locator(".facts a")
    anybody.go("/" + link.text_content().split("/", 3)[3])
    assert anybody.heading == "This completion record is genuine"


def test_the_public_page_refuses_an_altered_file(walk, altered, anybody):
    page = anybody.go("/verify")
    page.get_by_label("File").set_input_files(altered)
    anybody.press("Check it")
    assert anybody.heading == "This file was changed"
    assert page.get_by_text("Lee Hard").count() == 0


def test_the_public_page_says_what_it_expects_when_given_something_else(walk, anybody):
    page = anybody.go("/verify")
    page.get_by_label("Or paste what is in it").fill("a letter")
    anybody.press("Check it")
    assert anybody.heading == "This is not a completion record"


def test_the_public_page_asks_for_a_file_when_there_is_none(walk, anybody):
    page = anybody.go("/verify")
    anybody.press("Check it")
    assert page.get_by_role("alert").text_content() == "Please choose a file or paste its text."
