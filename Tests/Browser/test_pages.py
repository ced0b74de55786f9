"""Every page that anybody can come to by links, and every page that says no."""
import pytest

from crawl import crawl

ROLES = ["administrator", "learner", "supervisor", "trainer"]
pytestmark = pytest.mark.parametrize("walk", [True], indirect=True, ids=["with scripts"])
MOST_OF_A_KIND = 12


@pytest.fixture(scope="session")
def people(walk):
    """Somebody of each role, where the walk ended."""
    return {"administrator": walk.administrator.visit, "learner": walk.learner.visit,
            "supervisor": walk.somebody("supervisor").visit,
            "trainer": walk.somebody("trainer").visit}


@pytest.mark.parametrize("role", ROLES)
def test_every_link_leads_to_a_page_without_faults(walk, people, role):
    visit = people[role]
    before = len(visit.troubles), len(walk.look.faults)
    crawl(visit, MOST_OF_A_KIND)
    faults = visit.troubles[before[0]:] + walk.look.faults[before[1]:]
    assert not faults, "\n".join(faults)


def test_pages_that_say_no_have_no_faults(walk, people, visit):
    before = len(walk.look.faults)
    people["learner"].go("/nowhere", status=404)
    people["learner"].go("/teams", status=403)
    anybody = visit(walk.server, look=walk.look)
    anybody.go("/sign-in")
    anybody.page.get_by_label("Email address").fill("nobody@north.example")
    anybody.page.get_by_label("Password").fill("a long walk by the river")
    anybody.press("Sign in")
    anybody.go(walk.link, status=410)
    anybody.go("/verify")
    anybody.press("Check it")
    people["administrator"].go("/administration/people/new")
    page = people["administrator"].page
    page.get_by_label("Name", exact=True).fill("Lee Hart")
    page.get_by_label("Email address").fill("lee@north.example")
    people["administrator"].press("Add and make an invitation link")
    walk.administrator.look_at_file("name,email\nLee Hart,lee@north.example\n", "North County Youth Services")
    faults = walk.look.faults[before:]
    assert not faults, "\n".join(faults)
