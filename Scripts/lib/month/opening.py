"""The first days of the month: two more agencies join, everybody is added and comes in."""
import datetime

from month.cast import AGENCIES, BY_ACCOUNT, COUNTY, LEADERS, TEAMS
from month.diary import FIRST
from month.learning import CORE, FIRST_STEPS
from month.scene import Scene


class Opening(Scene):
    def __init__(self, diary, people, learning, joining):
        super().__init__(diary, people, learning)
        self.joining = joining

    def plan(self):
        plan = self.diary.plan
        plan(FIRST, 8, self.add_county)
        plan(FIRST, 9, self.join, AGENCIES[1], False)
        plan(FIRST, 10, self.join, AGENCIES[2], True)
        self.learning.begin("trainer", 18)
        for team in TEAMS:
            plan(FIRST - 1, 8, self.assign, team, FIRST_STEPS, team.due)
        plan(FIRST - 1, 9, self.assign, TEAMS[0], CORE, 90)

    def add_county(self):
        office = self.arrived("coordinator")
        people = self.joining.people_of(COUNTY)
        self.joining.add_from_file(office, people, wrong=False)
        self._welcome(people)

    def join(self, agency, wrong):
        """The site's administrator adds an agency and its administrator, who adds all others from a
        file: in one agency the file is wrong at first."""
        director = self.arrived("administrator")
        self.joining.add_agency(director, agency)
        self.joining.invite(director, agency.administrator)
        self.joining.accept(agency.administrator)
        office = self.people[agency.administrator]
        self.joining.make_teams(office, agency.name)
        people = self.joining.people_of(agency.name)
        self.joining.add_from_file(office, people, wrong)
        for leader in LEADERS:
            if BY_ACCOUNT[leader].agency == agency.name:
                office.set_roles(self.people[leader].email, ["learner", "supervisor"])
        for team in TEAMS:
            if team.agency == agency.name:
                office.put_on_team(team.name, self.people[team.supervisor].email, "supervisor")
        self._welcome(people)

    def _welcome(self, people):
        """People come in over the first days; some do not."""
        for place, person in enumerate(p for p in people if p.conduct != "invited"):
            ago = FIRST - place % 4
            self.diary.plan(ago, 12 + place / 10, self.joining.accept, person.account)
            self.learning.begin(person.account, ago - 1)

    def assign(self, team, pathway, due):
        agency = next(agency for agency in AGENCIES if agency.name == team.agency)
        self.arrived(agency.administrator).assign(
            team.name, pathway, self.diary.today + datetime.timedelta(days=due))
        self.diary.note("pathways assigned")
