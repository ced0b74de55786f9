"""The last day: something of every kind waits for the supervisor."""
import itertools

from month.diary import LAST
from month.scene import Scene
from month.supervision import seen


class LastDays(Scene):
    def plan(self):
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
