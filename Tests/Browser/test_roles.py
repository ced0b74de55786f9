"""What each role sees, where it comes in, and what is closed to it."""
import pytest

LEARNING, SUPERVISION = ["/", "/pathways/core-pathway"], ["/teams"]
TRAINING, ADMINISTRATION = ["/training"], [
    "/administration/people", "/administration/people/new", "/administration/people/import",
    "/administration/teams", "/administration/agencies"]
FOR_EVERYBODY = ["/record", "/glossary", "/principles", "/words", "/competencies", "/sources"]
EVERYTHING = LEARNING[1:] + SUPERVISION + TRAINING + ADMINISTRATION
NAVIGATION = {"Learner": ["Learning"], "Supervisor": ["Teams"],
              "Trainer": ["Curriculum"], "Administrator": ["People"]}
ROLES = [
    (["Learner"], "/", LEARNING),
    (["Supervisor"], "/teams", SUPERVISION),
    (["Trainer"], "/training", TRAINING),
    (["Administrator"], "/administration/people", ADMINISTRATION),
    (list(NAVIGATION), "/", LEARNING + SUPERVISION + TRAINING + ADMINISTRATION),
]


@pytest.mark.parametrize("roles, start, open_pages", ROLES, ids=[
    "learner", "supervisor", "trainer", "administrator", "all of them"])
def test_a_role_opens_its_own_pages_and_no_others(office, visit, roles, start, open_pages):
    person = office.somebody(visit(office.server), roles)
    assert person.visit.path == start
    shown = person.page.locator("nav[aria-label=Main] a").all_text_contents()
    wanted = {entry for role in roles for entry in NAVIGATION[role]} | {"My record", "Glossary"}
    assert set(shown) == wanted
    for path in open_pages + FOR_EVERYBODY:
        person.visit.go(path)
        assert person.visit.path == path
    for path in set(EVERYTHING) - set(open_pages):
        person.visit.go(path, status=403)
        assert person.visit.heading == "This is not open to you", path


def test_nobody_comes_in_without_signing_in(office, visit):
    anybody = visit(office.server)
    for path in ["/"] + EVERYTHING + FOR_EVERYBODY:
        anybody.go(path)
        assert anybody.path == "/sign-in", path


def test_an_administrator_of_an_agency_sees_only_its_people(office, visit):
    person = office.somebody(visit(office.server), ["Administrator"])
    page = person.visit.go("/administration/people")
    assert page.get_by_text("ada@state.example").count() == 0


def test_a_page_that_is_not_there_says_so_to_everybody(office, reader, visit):
    for person in (reader.visit, visit(office.server)):
        for path in ("/nowhere", "/modules/none", "/people/none", "/verify/none", "/attempts/1/result"):
            page = person.page.goto(path)
            assert page.status in (404, 200) and person.heading in ("There is no such page", "Sign in")


def test_an_invitation_link_works_once(office, visit):
    link = office.administrator.add_person("Kim Ash", "kim@river.example", "River County Youth Services")
    first, second = visit(office.server), visit(office.server)
    second.go(link)
    first.go(link)
    for person, heading in ((first, "Hello, Kim Ash"), (second, "This link is no longer good")):
        person.page.get_by_label("New password").fill("a long walk by the river")
        person.press("Save and sign in")
        assert person.heading == heading


def test_who_signs_out_is_out_in_every_tab(learner):
    other = learner.visit.tab()
    other.goto("/record")
    learner.sign_out()
    other.reload()
    assert "/sign-in" in other.url
