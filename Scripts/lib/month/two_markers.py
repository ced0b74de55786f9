"""A paragraph that two people mark without knowing of each other: of five, they differ on one row
of one, talk, and settle it. From five on, trainers see how far they agree."""
import json

from month.cast import BY_ACCOUNT
from month.scene import Scene

MODULE, QUESTION = "advanced-9-safety-planning", "advanced-9-quiz/q-paragraph-plan"
TITLE, ROWS = "Three lines for tonight", 5
FIRST_MARKER, SECOND_MARKER = "supervisor", "coordinator"

# How many rows each of the two finds shown.
FOUND = {"blair": (5, 5), "graduate": (4, 4), "avery": (3, 4), "indigo": (2, 2), "harper": (5, 5)}

# What has to be passed before, by those who have not.
BEFORE = ["core-4-trauma", "core-6-skills-with-young-people", "advanced-1-engagement"]


class TwoMarkers(Scene):
    def plan(self):
        plan = self.diary.plan
        for place, account in enumerate(FOUND):
            modules = BEFORE[2:] if account == "graduate" else BEFORE
            plan(13, 7, self.learning.go_on, account, 13, modules, None,
                 {module: 0 for module in modules}, None, 1)
            plan(7, 9 + place / 4, self.write, account)
        plan(7, 14, self.mark, FIRST_MARKER, 0)
        plan(6, 14, self.mark, SECOND_MARKER, 1)
        plan(6, 15, self.settle)

    def write(self, account):
        """Who is not asked for the paragraph hands in anything, and is asked the next time."""
        person, tries = self.arrived(account), 0
        while not person.is_asked(MODULE, QUESTION):
            self.learning.hand_in(account, MODULE, mistakes=9)
            tries += 1
            if tries > 2:
                raise LookupError(f"{account} is never asked for the paragraph")
        self.learning.hand_in(account, MODULE)

    def mark(self, marker, place):
        for account, found in FOUND.items():
            count = self.arrived(marker).mark(found[place], BY_ACCOUNT[account].name, about=TITLE)
            self.diary.note("paragraphs marked by two", count)

    def settle(self):
        for account, (one, other) in FOUND.items():
            if one != other:
                count = self.arrived(FIRST_MARKER).mark(
                    max(one, other), BY_ACCOUNT[account].name, about=TITLE)
                self.diary.note("marks settled", count)

    def prove(self, facts):
        """The page and its file say what the two found, to two places."""
        trainer = self.arrived("trainer")
        path = f"/training/questions/{self.learning.key.quizzes[MODULE]['id']}"
        page = trainer.open(path).body
        measured = json.loads(trainer.open(path + "/data").body)
        found = [one for one in measured["report"][0]["agreement"] if one["title"] == TITLE]
        facts.hold(f"five paragraphs were marked by two: {found}",
                   [one["paragraphs"] for one in found] == [len(FOUND)])
        kappa = found[0]["overall"]["kappa"]
        facts.hold(f"kappa is {self.kappa:.4f}, not {kappa}", abs(kappa - self.kappa) < 1e-9)
        facts.hold("the page shows it", f'<td class="right">{kappa:.2f}</td>' in page)
        waiting = [words for words, _ in self.arrived(FIRST_MARKER).waiting()]
        facts.hold("nothing is left to settle",
                   not any(words.startswith("Settle what") for words in waiting))

    @property
    def kappa(self):
        """By the definition, over all rows."""
        pairs = [(row < one, row < other) for one, other in FOUND.values() for row in range(ROWS)]
        first, second = (sum(pair[place] for pair in pairs) / len(pairs) for place in (0, 1))
        chance = first * second + (1 - first) * (1 - second)
        return (sum(one == other for one, other in pairs) / len(pairs) - chance) / (1 - chance)
