"""What supervisors see, decide and take back, and what people say to it."""
from month.learning import CORE, FIRST_STEPS
from month.scene import Scene

SKILLS = ["rapport", "awareness", "individual", "strengths", "support", "relationships", "flexibility",
          "humility", "bias", "self-care", "demand"]


def seen(level, *skills):
    return {f"core-6.{skill}": level for skill in skills}


class Supervision(Scene):
    def plan(self):
        plan, helped = self.diary.plan, seen("seenWithHelp", "support")
        plan(27, 12, self.rate, "graduate", seen("seen", *SKILLS[:3]) | seen("notYet", "bias"))
        plan(26, 9, self.observe, "supervisor", "graduate", seen("seen", *SKILLS[:4]) | helped,
             "First meeting at intake", "Calm and plain throughout; I helped once.")
        plan(18, 15, self.observe, "supervisor", "graduate", seen("seen", *SKILLS[4:]),
             "Second meeting", "On their own, from the first word to the handover.")
        plan(17, 11, self.countersign, "coordinator", "graduate")
        plan(16, 12, self.reply, "graduate", "Thank you. The second meeting was easier for me, too.")
        plan(15, 12, self.learning.receive, "graduate", CORE)
        plan(22, 10, self.waive, "supervisor", "harper", "core-6",
             "Trained and observed in the same skills elsewhere", "Certificate of 2025 (invented)")
        plan(21, 14, self.observe, "supervisor", "avery", seen("seen", "rapport", "humility"),
             "At the door", "Took time, and gave choices.")
        plan(7, 14, self.observe, "supervisor", "avery",
             {"core-6.rapport": ("notYet", "Two hurried conversations; we practice again.")},
             "Evening shift", "Both on a busy evening.")
        plan(6, 12, self.reply, "avery", "That is fair. I asked for a quieter slot next week.")
        plan(14, 10, self.observe, "supervisor", "devon", seen("seen", "awareness"), "On shift",
             "Noticed early that somebody wanted to leave the room.")
        plan(14, 11, self.take_back, "supervisor", "devon", "Entered for the wrong person.")
        plan(12, 9, self.release, "supervisor", "ellis")
        plan(11, 10, self.learning.go_on, "ellis", 11, self.learning.first, FIRST_STEPS)
        plan(5, 11, self.observe, "coordinator", "harper", seen("seen", "bias"), "Team meeting",
             "Named an assumption of their own, and asked about it.")
        plan(4, 15, self.observe, "school.supervisor", "birch", seen("seen", *SKILLS[:6]), "Office hour",
             "Listened first.")
        plan(4, 16, self.hesitate, "supervisor", "blair", "Jane Roe, 15, trusted them.",
             "J., 15, trusted them.")

    def rate(self, account, levels):
        person = self.arrived(account)
        page = person.open(person.open("/record").link("/record/skills/"))
        person.send(page.form("/record/skills/"), **{f"level.{key}": v for key, v in levels.items()})
        self.diary.note("skills rated by oneself", len(levels))

    def observe(self, supervisor, account, levels, place, note):
        self.arrived(supervisor).observe(
            self.people[account].name, "core-6", levels, self.diary.day(self.diary.ago), place, note)
        self.diary.note("skills observed", len(levels))

    def countersign(self, supervisor, account):
        count = self.arrived(supervisor).countersign(self.people[account].name)
        self.diary.note("countersignatures", count)

    def reply(self, account, text):
        self.arrived(account).reply(text)
        self.diary.note("replies")

    def waive(self, supervisor, account, *arguments):
        self.arrived(supervisor).waive(self.people[account].name, *arguments)
        self.diary.note("waivers")

    def take_back(self, supervisor, account, reason):
        self.arrived(supervisor).take_back(self.people[account].name, reason)
        self.diary.note("entries taken back")

    def release(self, supervisor, account):
        count = self.arrived(supervisor).release(
            self.people[account].name, "We went through the lessons together.")
        self.diary.note("attempts released", count)

    def hesitate(self, supervisor, account, real, changed):
        """A note that could tell who a young person is comes back, and is saved without the name."""
        self.arrived(supervisor).observe(
            self.people[account].name, "core-6", seen("seen", "rapport"),
            self.diary.day(self.diary.ago), "Intake", real, instead=changed)
        self.unwritten, self.written = real, changed
        self.diary.note("notes asked about")

    def prove(self, facts):
        supervisor, blair = self.arrived("supervisor"), self.arrived("blair")
        for person, page in ((supervisor, supervisor.page_of(blair.name)), (blair, blair.open("/record"))):
            body = person.open(page.link("/observations/")).body
            facts.hold("the note is on record without the name",
                       self.written in body and self.unwritten not in body)
        for name, competency, standing in [
                ("Blair Example", "core-1", "Due"), ("Demo Graduate", "core-6", "Met"),
                ("Harper Example", "core-6", "Met"), ("Avery Example", "core-6", "Under way"),
                ("Avery Example", "core-1", "Met"), ("Ellis Example", "core-3", "Met"),
                ("Finley Example", "core-1", "Not started"), ("Gray Example", "core-1", "Not started")]:
            facts.stands("supervisor", "Day team", name, competency, standing)
