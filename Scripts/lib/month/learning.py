"""How each of the invented people gets on with what they were asked to learn."""
import random

from month.answers import may_be_unsafe
from month.cast import BY_ACCOUNT, TEAMS
from month.diary import LAST

# What somebody who is at it does; others stop somewhere, and are told apart in `begin`.
FIRST_STEPS, CORE = "first-steps-pathway", "core-pathway"
RESULTS = {"You passed": "quizzes passed", "Not passed this time": "quizzes not passed",
           "Handed in": "quizzes handed in to be read"}


class Learning:
    """Reads a module in one sitting and takes its quiz in the next, as each person's manner is."""

    def __init__(self, diary, people, key, seed):
        self.diary, self.people, self.key = diary, people, key
        self.randoms = {account: random.Random(f"{seed}/{account}") for account in BY_ACCOUNT}
        pathways = {pathway["id"]: pathway["modules"] for pathway in key.release["pathways"]}
        self.first = pathways[FIRST_STEPS]
        self.further = [module for module in pathways[CORE] if module not in self.first]
        self.records, self.gone = {}, set()

    def begin(self, account, ago):
        """Plans what a person of the month does by themselves."""
        conduct, first = BY_ACCOUNT[account].conduct, self.first
        if conduct == "steady":
            self.go_on(account, ago, first, FIRST_STEPS)
        elif conduct == "stumbles":
            self.go_on(account, ago - 2, first, FIRST_STEPS, mistakes={first[0]: 6, first[1]: 7})
        elif conduct == "unsafe":
            self.go_on(account, ago - 1, first, FIRST_STEPS, unsafe=first[1])
        elif conduct == "late":
            self.go_on(account, 7, first, FIRST_STEPS)
        elif conduct == "late and unsafe":
            self.go_on(account, 6, first[:2], FIRST_STEPS, unsafe=first[1])
        elif conduct == "in the middle":
            self.go_on(account, 8, first[:1], None)
            self.diary.plan(3, 13, self.read, account, first[1])
            self.diary.plan(LAST, 16, self.answer_some, account, first[1])
        elif conduct == "paused":
            self.diary.plan(ago - 3, 10, self.read, account, first[0], 2)
        elif conduct in ("stuck", "used up", "released"):
            self.fail(account, ago - 3, first, {"stuck": 2}.get(conduct, 3))

    def go_on(self, account, ago, modules, pathway, mistakes=(), unsafe=None, gap=2):
        """Goes on with these modules, one after the other, and asks for the record at their end.
        `mistakes` says how many there are at the first try."""
        if not modules:
            if pathway:
                self.diary.plan(ago, 15, self.receive, account, pathway)
            return
        hour = 8.2 + 6 * self.randoms[account].random()
        course = (modules, pathway, dict(mistakes), unsafe, gap)
        self.diary.plan(ago, hour, self.read, account, modules[0])
        self.diary.plan(ago - gap // 2, hour + 0.4, self.take, account, *course)

    def read(self, account, module, lessons=None):
        person = self._arrived(account)
        person.read(module, lessons)
        self.diary.note("lessons read", lessons or len(self.key.modules[module]["lessons"]))

    def answer_some(self, account, module):
        self._arrived(account).take_quiz(module, self.randoms[account], most=5)
        self.diary.note("quizzes left open")

    def take(self, account, modules, pathway, mistakes, unsafe, gap):
        """Takes the quiz of the first of these modules, and plans what follows from the result."""
        module, ago = modules[0], self.diary.ago
        slips = mistakes.pop(module, self.randoms[account].randrange(2))
        result = self.hand_in(account, module, slips, unsafe == module)
        following = (modules, pathway, mistakes, unsafe, gap)
        if result == "Not passed this time":
            again = (modules, pathway, {**mistakes, module: 0}, None, gap)
            self.diary.plan(ago - gap, 9.5, self.take, account, *again)
        elif result == "Handed in":
            self.diary.plan(ago - 1, 15.5, self.mark, account, *following)
        elif result == "You passed" and self.people[account].wants_debrief:
            self.diary.plan(ago - 2, 14.5, self.debrief, account, *following)
        else:
            self._after(account, *following)

    def hand_in(self, account, module, mistakes=0, unsafe=False):
        result = self._arrived(account).take_quiz(
            module, self.randoms[account], mistakes, unsafe)
        self.diary.note(RESULTS[result])
        return result

    def mark(self, account, *following):
        """The supervisor reads what a person wrote. What was handed in yesterday still waits."""
        supervisor = self.supervisor_of(account)
        name = self.people[account].name
        self.diary.note("paragraphs marked", supervisor.mark(99, name))
        self._after(account, *following)

    def debrief(self, account, *following):
        supervisor = self.supervisor_of(account)
        count = supervisor.debrief(
            self.people[account].name,
            "We played it through together. Next time: stay, listen, and call me before anybody else.")
        self.diary.note("unsafe answers talked over", count)
        self._after(account, *following)

    def fail(self, account, ago, modules, times):
        """Hands in a quiz so often and passes never."""
        self.diary.plan(ago, 9, self.read, account, modules[0])
        for attempt in range(times):
            self.diary.plan(ago - 1 - 3 * attempt, 10, self.hand_in, account, modules[0], 8)

    def modules_with(self, kind):
        """Those that ask for a paragraph, or where an answer can be unsafe."""
        return [module for module, questions in self.key.questions.items() if any(
            may_be_unsafe(one) if kind == "unsafe" else one.kind == kind for one in questions)]

    def receive(self, account, pathway):
        self.records[account, pathway] = self._arrived(account).receive_record(pathway)
        self.diary.note("completion records")
        for days in (8, 15, 40):
            self.diary.plan(self.diary.ago - days, 16.2, self.follow_up, account)

    def follow_up(self, account):
        if account in self.gone:
            return
        count = self._arrived(account).follow_up(self.randoms[account], 0.8)
        self.diary.note("follow-ups answered", count)

    def supervisor_of(self, account):
        team = BY_ACCOUNT[account].team
        return self._arrived(next(one.supervisor for one in TEAMS if one.name == team))

    def _after(self, account, modules, pathway, mistakes, unsafe, gap):
        self.go_on(account, self.diary.ago - gap, modules[1:], pathway, mistakes, unsafe, gap)

    def _arrived(self, account):
        person = self.people[account]
        person.arrive()
        return person
