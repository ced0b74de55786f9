"""An in-person session: who is in the room signs in by the code, somebody is put on the list, one left
early."""
import csv
import io

from visitor import Unexpected

from month.cast import BY_ACCOUNT
from month.scene import Scene

TITLE, REASON = "Interviewing, first day", "Left at the break for a call."
BY_CODE, BY_HAND, LEFT = ["avery", "graduate", "harper", "kai"], "indigo", "harper"


class Room(Scene):
    def plan(self):
        self.diary.plan(11, 13, self.hold_session)

    def hold_session(self):
        trainer = self.arrived("trainer")
        self.session, code = trainer.open_session(
            TITLE, self.diary.day(self.diary.ago), "2", "Training room (invented)")
        for account in BY_CODE:
            if not self.arrived(account).attend(code):
                raise Unexpected(f"{account} does not come in by the code {code}")
        self.outsider_came_in = self.arrived("reese").attend(code)
        trainer.put_on_list(self.session, self.people[BY_HAND].email)
        trainer.correct_time(self.session, BY_ACCOUNT[LEFT].name, "0:45", REASON)
        self.diary.note("people in a session", len(BY_CODE) + 1)
        self.diary.note("times corrected")

    def prove(self, facts):
        facts.hold("nobody of another agency comes in by the code", not self.outsider_came_in)
        trainer = self.arrived("trainer")
        page = trainer.open(self.session)
        table = trainer.open(page.link("/table")).body
        lines = [(row["Person"], row["Minutes"], row["Written down"])
                 for row in csv.DictReader(io.StringIO(table))]
        for account in [*BY_CODE, BY_HAND]:
            name = BY_ACCOUNT[account].name
            facts.hold(f"{name} is on the page of the session", name in page.body)
            facts.hold(f"{name} is on the list", (
                name, "120", "by hand" if account == BY_HAND else "by code") in lines)
            own = self.arrived(account).open("/record").body
            hours = "45 min in all" if account == LEFT else "2 h in all"
            facts.hold(f"{name}'s own record says {hours}", TITLE in own and hours in own)
        facts.hold("the correction is in the list", (BY_ACCOUNT[LEFT].name, "45", "correction") in lines)
        facts.hold("and the reason in the own record",
                   REASON in self.arrived(LEFT).open("/record").body)
