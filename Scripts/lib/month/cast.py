"""Everybody in the month, all of them invented, and how each of them gets on. The accounts that
`groundwork serve` prints for a demonstration are among them."""
import collections

COUNTY = "Example County Youth Services (demonstration)"
SHELTER = "Exampleville Youth Shelter (demonstration)"
SCHOOL = "Example Lakes School (demonstration)"

# The name, the id of the profile with its values, and the account of its administrator.
Agency = collections.namedtuple("Agency", "name profile administrator")
AGENCIES = [Agency(COUNTY, "example-county", "coordinator"),
            Agency(SHELTER, "example-lakes-region", "shelter.administrator"),
            Agency(SCHOOL, "example-lakes-region", "school.administrator")]

# A supervisor's people, and the number of days from today by which they were asked to finish.
Team = collections.namedtuple("Team", "name agency supervisor due")
TEAMS = [Team("Day team", COUNTY, "supervisor", 12),
         Team("Night team", COUNTY, "coordinator", -6),
         Team("Shelter staff", SHELTER, "shelter.supervisor", 30),
         Team("Weekend staff", SHELTER, "reese", 3),
         Team("Counselors", SCHOOL, "school.supervisor", 20),
         Team("Front office", SCHOOL, "alder", -2)]

Person = collections.namedtuple("Person", "account name agency roles team conduct")


def _staff(agency, surname, rows):
    """One line each: the given name, the team, how the person gets on."""
    return [Person(given.lower(), f"{given} {surname}", agency, ["learner"], team, conduct)
            for given, team, conduct in (row.split(", ") for row in rows)]


_COUNTY = [
    Person("learner", "Demo Learner", COUNTY, ["learner"], "Day team", "in the middle"),
    Person("graduate", "Demo Graduate", COUNTY, ["learner"], "Day team", "graduate"),
    Person("supervisor", "Demo Supervisor", COUNTY, ["learner", "supervisor"], "Night team", "veteran"),
    Person("trainer", "Demo Trainer", COUNTY, ["learner", "trainer"], "Night team", "steady"),
    Person("coordinator", "Demo Coordinator", COUNTY,
           ["learner", "supervisor", "trainer", "administrator"], "Day team", "veteran"),
    *_staff(COUNTY, "Example", [
        "Avery, Day team, steady", "Blair, Day team, veteran", "Casey, Day team, veteran",
        "Devon, Day team, late and unsafe", "Ellis, Day team, released", "Finley, Day team, used up",
        "Gray, Day team, not begun", "Harper, Day team, stumbles", "Indigo, Day team, unsafe",
        "Jules, Day team, invited", "Kai, Night team, veteran", "Lane, Night team, paused",
        "Morgan, Night team, veteran", "Noel, Night team, veteran", "Oakley, Night team, steady",
        "Parker, Night team, used up", "Quinn, Night team, steady", "Robin, Night team, stumbles"])]

_SHELTER = [
    Person("shelter.supervisor", "Demo Shelter Supervisor", SHELTER, ["learner", "supervisor"],
           "Weekend staff", "steady"),
    Person("shelter.administrator", "Demo Shelter Administrator", SHELTER, ["administrator"], None,
           "not begun"),
    *_staff(SHELTER, "Specimen", [
        "Reese, Shelter staff, steady", "Sage, Shelter staff, stumbles",
        "Tatum, Shelter staff, unsafe", "Urban, Shelter staff, paused", "Val, Shelter staff, not begun",
        "Wynn, Shelter staff, steady", "Xan, Shelter staff, stuck", "Yael, Shelter staff, late",
        "Zephyr, Weekend staff, steady", "Arden, Weekend staff, stumbles", "Bay, Weekend staff, steady",
        "Cove, Weekend staff, used up", "Dune, Weekend staff, paused", "Ember, Weekend staff, late",
        "Flint, Weekend staff, invited", "Grove, Weekend staff, steady"])]

_SCHOOL = [
    Person("school.supervisor", "Demo School Supervisor", SCHOOL, ["learner", "supervisor"],
           "Front office", "steady"),
    Person("school.administrator", "Demo School Administrator", SCHOOL, ["administrator"], None,
           "not begun"),
    *_staff(SCHOOL, "Sample", [
        "Alder, Counselors, steady", "Aspen, Counselors, stumbles", "Birch, Counselors, steady",
        "Cedar, Counselors, late", "Clover, Counselors, unsafe", "Fern, Counselors, paused",
        "Hazel, Counselors, steady", "Ivy, Counselors, stumbles", "Juniper, Front office, steady",
        "Laurel, Front office, stuck", "Linden, Front office, late", "Maple, Front office, steady",
        "Olive, Front office, stumbles", "Reed, Front office, paused",
        "Sorrel, Front office, not begun",
        "Willow, Front office, steady"])]

PEOPLE = [
    Person("administrator", "Demo Administrator", None, ["administrator", "learner"], None, "not begun"),
    *_COUNTY, *_SHELTER, *_SCHOOL]

# Members of staff who supervise a team as well.
LEADERS = ["reese", "alder"]

BY_ACCOUNT = {person.account: person for person in PEOPLE}

# Those who are there before the month begins.
BEFORE = ["coordinator", "supervisor", "blair", "casey", "kai", "morgan", "noel", "trainer", "graduate"]
