"""An in-person session: a trainer opens it, a learner signs in by its code on a phone, the time is
corrected; and a text that looks like a real child comes back before it is saved."""
import pytest

from look import Look, faults, overflow

REASON = "Left at the break"


@pytest.fixture(params=[True, False], ids=["with scripts", "without scripts"])
def people(request, office, visit):
    """A trainer and a learner, each at an own browser."""
    look = Look(faults if request.param else overflow)
    trainer = office.somebody(visit(office.server, scripts=request.param, look=look),
                              ("Trainer",), f"Toni Field {request.param}")
    learner = office.somebody(visit(office.server, scripts=request.param, look=look),
                              name=f"Lou Brook {request.param}")
    yield trainer, learner
    assert not look.faults, "\n".join(look.faults)


def test_a_learner_signs_in_by_the_code_and_the_time_is_corrected(people):
    trainer, learner = people
    name = learner.visit.page.locator(".account .name").text_content()
    visit, page = trainer.visit, trainer.visit.page
    visit.go("/training")
    visit.follow_link("In-person sessions")
    page.get_by_label("Name", exact=True).fill("Interviewing")
    page.get_by_label("What it is about").select_option(index=1)
    page.get_by_label("Hours").fill("1:30")
    visit.press("Open it")
    session, code = visit.path, page.locator(".room-code").text_content().strip()
    assert page.locator(".room-link").text_content().endswith("/attend")
    assert "/attend/" + code.replace(" ", "") in page.locator(".room").text_content()

    phone = learner.visit.page
    learner.visit.go("/record")
    learner.visit.follow_link("Sign in to a session by its code")
    phone.get_by_label("Code").fill(code.lower())
    learner.visit.press("I am here")
    assert learner.visit.heading == "You are on the list"

    visit.go(session)
    row = page.locator("tbody tr").filter(has_text=name)
    assert "1 h 30 min" in row.text_content()
    visit.follow(row.locator("a"))
    page.get_by_label("Hours").fill("0:45")
    page.get_by_label("Reason").fill(REASON)
    visit.press("Save the correction")
    assert "45 min" in row.text_content() and REASON in row.text_content()
    with page.expect_download() as download:
        page.get_by_role("link", name="Download the list").click()
    assert [line.split(",")[3] for line in download.value.path().read_text().splitlines()[1:]] == [
        "90", "45"]

    learner.visit.go("/record")
    assert REASON in phone.locator("main").text_content()
    assert "45 min in all" in phone.locator("main").text_content()


def test_what_looks_like_a_real_child_comes_back_first(people):
    trainer, _ = people
    visit, page = trainer.visit, trainer.visit.page
    visit.go("/sessions")
    page.get_by_label("Name", exact=True).fill("About Jane Roe, 15, of 12 Oak Lane")
    page.get_by_label("Hours").fill("2")
    visit.follow(page.get_by_role("button", name="Open it"))
    assert visit.heading == "Is this about a real person?"
    assert page.locator("main li").all_text_contents() == [
        "“Jane Roe, 15” looks like a full name with an age", "“12 Oak Lane” looks like an address"]
    page.get_by_label("Name", exact=True).fill("About J., 15")
    visit.press("Save what I have changed")
    assert visit.heading == "About J., 15"
