"""What is due comes to people: by the daily job, with the machine's own mail program, beside the
running server, and in their calendars."""
import base64
import datetime
import os
import subprocess
import urllib.error
import urllib.request

import icalendar
import pytest

TODAY = datetime.datetime.now(datetime.timezone.utc).date()


@pytest.fixture
def learner(office, visit):
    """A learner whose team was asked for a pathway by today."""
    person = office.somebody(visit(office.server), name="Kit Fell")
    office.administrator.put_on_team(office.team, "Kit Fell", "Member")
    office.administrator.assign(office.team, office.key.pathway["id"], TODAY.isoformat())
    return person


def remind(office, *options):
    return subprocess.run(
        [office.server.binary, "remind", "--data", str(office.server.data),
         "--curriculum", str(office.server.curriculum), *options],
        capture_output=True, text=True, timeout=120)


def test_the_job_writes_once_a_day_and_sends_by_the_machines_program(office, learner, tmp_path):
    program = tmp_path / "sendmail"
    program.write_text(f'#!/bin/sh\ncat > "{tmp_path}/$3.mail"\n')
    program.chmod(0o700)
    mail = ("--sendmail", str(program), "--from", "learning@river.example",
            "--public-address", "https://learn.river.example")
    dry = remind(office, "--dry-run", *mail)
    assert dry.returncode == 0 and f"To: {learner.email}\n" in dry.stdout
    assert not (tmp_path / f"{learner.email}.mail").exists()

    first = remind(office, *mail)
    assert first.returncode == 0, first.stderr
    head, body = (tmp_path / f"{learner.email}.mail").read_text().split("\n\n", 1)
    assert f"To: {learner.email}" in head.splitlines()
    text = base64.b64decode(body).decode()
    assert text.startswith("Hello Kit Fell,\n\n- “") and TODAY.isoformat() in text
    os.unlink(tmp_path / f"{learner.email}.mail")

    again = remind(office, *mail)
    assert (again.returncode, again.stdout) == (0, "0 reminders written, 0 sent.\n")
    assert not list(tmp_path.glob("*.mail"))

    page = learner.visit.go("/record/reminders")
    page.locator("summary").first.click()
    assert page.locator("pre").first.text_content() == text
    page = office.administrator.visit.go("/administration/reminders")
    assert page.locator("summary").filter(has_text="Kit Fell").filter(has_text="sent as mail").count()


def test_a_calendar_program_reads_the_link_until_it_is_renewed(office, learner):
    def fetch(link):
        with urllib.request.urlopen(link, timeout=20) as answer:
            assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
            return answer.read()

    page = learner.visit.go("/record")
    learner.visit.follow_link("Due dates in your calendar")
    learner.visit.press("Make a link")
    path = "/" + page.get_by_label("Your calendar’s address").input_value().split("/", 3)[3]
    link = f"http://127.0.0.1:{office.server.port}{path}"
    bytes_read = fetch(link)
    assert all(len(line) <= 75 for line in bytes_read.split(b"\r\n"))
    calendar = icalendar.Calendar.from_ical(bytes_read)
    assert calendar.errors == []
    events = calendar.walk("VEVENT")
    assert [event.decoded("DTSTART") for event in events] == [TODAY]
    assert str(events[0]["SUMMARY"]).startswith("Due: ")
    assert len({str(event["UID"]) for event in events}) == len(events)
    assert "Kit Fell" not in bytes_read.decode()

    learner.visit.press("Make a new link")
    with pytest.raises(urllib.error.HTTPError) as gone:
        fetch(link)
    assert gone.value.code == 404
