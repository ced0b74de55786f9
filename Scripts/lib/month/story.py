"""What happens in the month besides learning, day by day: the office, what supervisors see and decide,
what is said about it."""
import datetime
import itertools

from visitor import Unexpected

from month.cast import AGENCIES, BEFORE, BY_ACCOUNT, COUNTY, LEADERS, PEOPLE, SCHOOL, TEAMS
from month.diary import FIRST, LAST
from month.learning import CORE, FIRST_STEPS

SKILLS = ["rapport", "awareness", "individual", "strengths", "support", "relationships", "flexibility",
          "humility", "bias", "self-care", "demand"]
OPENED, POLICY = 765, "core-5"


def seen(level, *skills):
    return {f"core-6.{skill}": level for skill in skills}


class Story:
    def __init__(self, diary, people, learning, invitation):
        self.diary, self.people, self.learning = diary, people, learning
        self.invitations = {"administrator": invitation}

    def plan(self):
        self._before()
        self._opening()
        self._office()
        self._supervision()
        self._last_days()

    # Before the month: a county that has used the site for two years.

    def _before(self):
        plan, learning = self.diary.plan, self.learning
        plan(OPENED, 8, self.open_site)
        for account, ago in [("casey", 752), ("noel", 750), ("blair", 722), ("morgan", 716),
                             ("supervisor", 390), ("kai", 320), ("coordinator", 240)]:
            plan(ago, 7, learning.go_on, account, ago, learning.first, FIRST_STEPS, (), None, 1)
        plan(250, 9, self.show_policy, "Support for staff, third edition (invented)", 110)
        plan(100, 7, learning.go_on, "graduate", 100, learning.first, FIRST_STEPS)
        plan(84, 7, learning.go_on, "graduate", 84, learning.further, None, {learning.further[0]: 6})
        for account in ("supervisor", "coordinator", "kai"):
            for ago in (130, 70, 33, 16):
                plan(ago, 16, learning.follow_up, account)

    def open_site(self):
        director = self.people["administrator"]
        director.accept(self.invitations["administrator"], name=director.name, email=director.email)
        self._add_agency(director, AGENCIES[0])
        for account in BEFORE:
            self._invite(director, account)
            self.accept(account)
        self._make_teams(director, COUNTY)

    def show_policy(self, document, until):
        self.office("coordinator").show_document(
            COUNTY, POLICY, document, "Invented for the demonstration.\n",
            self.diary.today + datetime.timedelta(days=until))
        self.diary.note("documents shown")

    # The first days: two more agencies join, everybody is added and comes in.

    def _opening(self):
        plan = self.diary.plan
        plan(FIRST, 8, self.add_county)
        plan(FIRST, 9, self.join, AGENCIES[1], False)
        plan(FIRST, 10, self.join, AGENCIES[2], True)
        self.learning.begin("trainer", 18)
        for team in TEAMS:
            plan(FIRST - 1, 8, self.assign, team, FIRST_STEPS, team.due)
        plan(FIRST - 1, 9, self.assign, TEAMS[0], CORE, 90)

    def add_county(self):
        office = self.office("coordinator")
        people = self._people_of(COUNTY)
        self._add_from_file(office, people, wrong=False)
        self._welcome(people)

    def join(self, agency, wrong):
        """The site's administrator adds an agency and its administrator, who adds all others from a
        file: in one agency the file is wrong at first."""
        director = self.office("administrator")
        self._add_agency(director, agency)
        self._invite(director, agency.administrator)
        self.accept(agency.administrator)
        office = self.people[agency.administrator]
        self._make_teams(office, agency.name)
        people = self._people_of(agency.name)
        self._add_from_file(office, people, wrong)
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
            self.diary.plan(ago, 12 + place / 10, self.accept, person.account)
            self.learning.begin(person.account, ago - 1)

    def accept(self, account):
        self.people[account].accept(self.invitations[account])
        self.diary.note("people came in")

    def assign(self, team, pathway, due):
        agency = next(agency for agency in AGENCIES if agency.name == team.agency)
        self.office(agency.administrator).assign(
            team.name, pathway, self.diary.today + datetime.timedelta(days=due))
        self.diary.note("pathways assigned")

    # What an office has to do in a month.

    def _office(self):
        plan = self.diary.plan
        plan(25, 9, self.assign_alone, "gray", CORE, -9)
        plan(24, 9, self.assign_alone, "harper", CORE, 60)
        plan(20, 9, self.withdraw, "harper")
        plan(19, 10, self.move, "robin", "Night team", "Day team")
        plan(16, 10, self.promote, "oakley", "Day team")
        plan(13, 16, self.close, "quinn", "coordinator")
        plan(9, 10, self.erase, "reed", "school.administrator")
        plan(FIRST, 11, self.ask_again, "casey")
        for ago in range(FIRST, 0, -1):
            plan(ago, 6, self.remind)

    def assign_alone(self, account, pathway, due):
        self.office("coordinator").assign_to(
            self.people[account].email, pathway, self.diary.today + datetime.timedelta(days=due))
        self.diary.note("pathways assigned")

    def withdraw(self, account):
        self.office("coordinator").withdraw(self.people[account].email)
        self.diary.note("assignments withdrawn")

    def move(self, account, before, after):
        office, person = self.office("coordinator"), self.people[account]
        office.take_off_team(before, person.name)
        office.put_on_team(after, person.email)
        self.diary.note("moves between teams")

    def promote(self, account, team):
        office, person = self.office("coordinator"), self.people[account]
        office.set_roles(person.email, ["learner", "supervisor"])
        office.put_on_team(team, person.email, "supervisor")
        self.diary.note("new supervisors")

    def close(self, account, by):
        self.office(by).close_account(self.people[account].email)
        self.learning.gone.add(account)
        self.diary.note("people left")

    def erase(self, account, by):
        person = self.people[account]
        self.office(by).erase(person.email, person.name)
        self.learning.gone.add(account)
        self.diary.note("people erased")

    def ask_again(self, account):
        self.office("coordinator").ask_again(self.people[account].name)
        self.diary.note("refreshers asked for")

    def remind(self):
        self.diary.note("reminders", self.diary.stage.remind())

    # What supervisors see, and what is said about it.

    def _supervision(self):
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
        """To the last observation."""
        person = self.arrived(account)
        page = person.open(person.open("/record").link("/observations/"))
        person.send(page.form("/reply"), text=text)
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

    # The last days: something of every kind waits for the supervisor.

    def _last_days(self):
        plan = self.diary.plan
        plan(LAST, 12, self.draft, "supervisor", "blair")
        plan(LAST, 13, self.leave_waiting, "Talk over an unsafe answer", "unsafe",
             ["devon", "avery", "indigo", "harper", "robin"])
        plan(LAST, 14, self.leave_waiting, "Read an answer", "paragraph",
             ["avery", "graduate", "indigo", "harper", "robin", "ellis"])

    def draft(self, supervisor, account):
        self.arrived(supervisor).observe(
            self.people[account].name, "core-6", seen("seen", "rapport"),
            self.diary.day(self.diary.ago), "At the door", "With a new arrival.", step="draft")
        self.diary.note("drafts")

    def leave_waiting(self, task, kind, accounts):
        """People of the day team show what they know already, until one of them needs their
        supervisor: which questions somebody gets is up to the site."""
        supervisor = self.people["supervisor"]
        modules = self.learning.modules_with(kind)
        for account, _ in itertools.product(accounts, range(3)):
            supervisor.arrive()
            if any(words.startswith(task) for words, _ in supervisor.waiting()):
                return
            module = self.arrived(account).next_quiz(modules)
            if module:
                self.learning.hand_in(account, module, unsafe=kind == "unsafe")

    # Who acts.

    def arrived(self, account):
        self.people[account].arrive()
        return self.people[account]

    office = arrived

    def _people_of(self, agency):
        return [p for p in PEOPLE if p.agency == agency and p.account not in self.invitations]

    def _add_agency(self, director, agency):
        director.add_agency(agency.name, agency.profile)
        self.diary.note("agencies")

    def _invite(self, director, account):
        person = BY_ACCOUNT[account]
        self.invitations[account] = director.add_person(
            person.name, self.people[account].email, person.roles, person.agency)
        self.diary.note("people added")

    def _make_teams(self, office, agency):
        for team in TEAMS:
            if team.agency == agency:
                office.add_team(team.name, agency)
                self.diary.note("teams")
                for account in BEFORE:
                    if BY_ACCOUNT[account].team == team.name:
                        office.put_on_team(team.name, self.people[account].email)
                if team.supervisor in self.invitations:
                    office.put_on_team(team.name, self.people[team.supervisor].email, "supervisor")

    def _add_from_file(self, office, people, wrong):
        rows = ["name,email,roles,teams"] + [
            f"{p.name},{self.people[p.account].email},{' '.join(p.roles)},{p.team or ''}" for p in people]
        if wrong:
            spoilt = list(rows)
            spoilt[2] = spoilt[2].replace("@", " at ")
            spoilt[4] = spoilt[4].replace("learner", "teacher")
            spoilt[6] = spoilt[6].replace(",Counselors", ",Counsellors")
            page = office.look_at_file("\n".join(spoilt) + "\n")
            if page.status != 422 or "Change 3 lines of the file" not in page.body:
                raise Unexpected(f"a file with 3 wrong lines was answered with {page.status}")
            self.diary.note("files refused")
        links = office.add_from_file(office.look_at_file("\n".join(rows) + "\n"))
        self.invitations |= {p.account: links[self.people[p.account].email] for p in people}
        self.diary.note("people added", len(people))
