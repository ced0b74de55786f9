"""Who leaves, and who is erased: the records of the one stay as they are, of the other nothing does but
what no longer says who it was."""
from visitor import Unexpected

from month.cast import BY_ACCOUNT
from month.scene import Scene
from month.supervision import seen

LEAVER, ERASED = "quinn", "reed"
NOTE = "Spoke slowly at the front desk and left room for an answer."
REPLY = "I would like to try the part about choices once more."

# What of the erased must stand in no file: the name, the address, what was written.
TRACES = ["Reed Sample", "reed@demo.example", NOTE, REPLY]


class Farewells(Scene):
    def plan(self):
        plan = self.diary.plan
        plan(13, 16, self.close, LEAVER, "coordinator")
        plan(12, 16, self.observe)
        plan(11, 16, self.reply)
        plan(9, 10, self.erase, ERASED, "school.administrator")

    def close(self, account, by):
        self.arrived(by).close_account(self.people[account].email)
        self.learning.gone.add(account)
        self.diary.note("people left")

    def erase(self, account, by):
        person = self.people[account]
        self.arrived(by).erase(person.email, person.name)
        self.learning.gone.add(account)
        self.diary.note("people erased")

    def observe(self):
        self.arrived("alder").observe(
            BY_ACCOUNT[ERASED].name, "core-6", seen("seenWithHelp", "rapport"),
            self.diary.day(self.diary.ago), "Front office", NOTE)
        self.diary.note("skills observed")

    def reply(self):
        self.arrived(ERASED).reply(REPLY)
        self.diary.note("replies")

    def prove(self, facts):
        for account in ("administrator", "school.administrator", "alder"):
            person = self.arrived(account)
            for path in ("/administration/people", "/administration/audit", "/teams", "/renewals"):
                page = person.visitor.open(path)
                facts.hold(f"{account} finds nothing of who was erased at {path}",
                           not any(trace in page.body for trace in TRACES))
        try:
            self.people[LEAVER].seen = None
            self.people[LEAVER].arrive()
            facts.hold("who left comes in no more", False)
        except Unexpected:
            facts.hold("who left comes in no more", True)
        page = self.arrived("coordinator").page_of(BY_ACCOUNT[LEAVER].name)
        facts.hold("what the leaver passed is on record still", "Passed" in page.body)
