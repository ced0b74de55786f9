"""Who sees a learner's evidence: the learner's own supervisor, and nobody of another agency."""
import pytest


@pytest.fixture(scope="session")
def supervisor(walk):
    return walk.somebody("supervisor")


@pytest.fixture(scope="session")
def stranger(walk):
    return walk.somebody("stranger")


@pytest.fixture(scope="session")
def person(walk, supervisor):
    """The path of the learner's page, as the supervisor finds it."""
    supervisor.visit.go("/")
    supervisor.visit.follow_link("Intake")
    supervisor.visit.follow_link("Lee Hart")
    return supervisor.visit.path


def test_a_supervisor_comes_in_at_the_teams(supervisor):
    supervisor.visit.go("/")
    assert (supervisor.visit.path, supervisor.visit.heading) == ("/teams", "Your teams")


def test_a_supervisor_sees_what_is_met_and_by_which_evidence(walk, supervisor, person):
    visit = supervisor.visit
    page = visit.go(person)
    named = {walk.key.modules[module].get("competency") for module in walk.key.pathway["modules"]}
    competencies = [one for name, one in walk.key.competencies.items() if name in named]
    assert competencies
    for competency in competencies:
        card = page.locator("details.card").filter(has_text=competency["title"][0]).first
        assert card.locator("summary .status").text_content() == "Met", competency["id"]
        card.locator("summary").click()
        assert card.get_by_role("link").first.is_visible(), competency["id"]
    visit.follow(card.get_by_role("link").first)
    assert visit.heading == "Lee Hart: passed"


def test_a_supervisor_sees_the_attempt_that_failed_with_its_reasons(walk, supervisor):
    page = supervisor.visit.go(walk.failed_result)
    assert supervisor.visit.heading == "Lee Hart: not passed"
    assert page.locator(".feedback").count() > 0


def test_a_supervisor_sees_the_certificate(walk, supervisor):
    supervisor.visit.go(walk.certificate)
    assert supervisor.visit.heading == "Completion record"


def test_the_team_can_be_had_as_a_table(walk, supervisor):
    page = supervisor.visit.go("/teams")
    supervisor.visit.follow_link("Intake")
    with page.expect_download() as download:
        page.get_by_role("link", name="Download as a table").first.click()
    table = download.value.path().read_text()
    assert table.startswith("Person,") and "Lee Hart," in table and ",Met" in table


def test_a_supervisor_of_another_agency_sees_nothing_of_the_learner(walk, stranger, person):
    page = stranger.visit.go("/teams")
    assert page.get_by_text("Intake").count() == 0
    file = walk.certificate + "/file"
    for path in (person, walk.failed_result, walk.certificate, file):
        page = stranger.visit.go(path, status=404)
        assert "Lee Hart" not in page.content(), path


def test_somebody_who_is_not_signed_in_is_asked_to(walk, person, visit):
    anybody = visit(walk.server, scripts=walk.scripts)
    for path in (person, walk.failed_result, walk.certificate, walk.certificate + "/file"):
        anybody.go(path)
        assert anybody.path == "/sign-in", path
