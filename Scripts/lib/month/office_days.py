"""What an office has to do in a month: somebody is asked for more, moves, is promoted."""
import datetime

from month.diary import FIRST
from month.learning import CORE
from month.scene import Scene


class OfficeDays(Scene):
    def plan(self):
        plan = self.diary.plan
        plan(25, 9, self.assign_alone, "gray", CORE, -9)
        plan(24, 9, self.assign_alone, "harper", CORE, 60)
        plan(20, 9, self.withdraw, "harper")
        plan(19, 10, self.move, "robin", "Night team", "Day team")
        plan(16, 10, self.promote, "oakley", "Day team")
        for ago in range(FIRST, 0, -1):
            plan(ago, 6, self.remind)

    def assign_alone(self, account, pathway, due):
        self.arrived("coordinator").assign_to(
            self.people[account].email, pathway, self.diary.today + datetime.timedelta(days=due))
        self.diary.note("pathways assigned")

    def withdraw(self, account):
        self.arrived("coordinator").withdraw(self.people[account].email)
        self.diary.note("assignments withdrawn")

    def move(self, account, before, after):
        office, person = self.arrived("coordinator"), self.people[account]
        office.take_off_team(before, person.name)
        office.put_on_team(after, person.email)
        self.diary.note("moves between teams")

    def promote(self, account, team):
        office, person = self.arrived("coordinator"), self.people[account]
        office.set_roles(person.email, ["learner", "supervisor"])
        office.put_on_team(team, person.email, "supervisor")
        self.diary.note("new supervisors")

    def remind(self):
        self.diary.note("reminders", self.diary.stage.remind())

    def prove(self, facts):
        day, night = facts.team("supervisor", "Day team"), facts.team("coordinator", "Night team")
        facts.hold("who moved is on the other team", "Robin Example" in day)
        facts.hold("and no longer on the first", "Robin Example" not in night)
        page = self.people["coordinator"].page_of("Robin Example")
        facts.hold("what was passed on the first team stands", "Passed" in page.body)
