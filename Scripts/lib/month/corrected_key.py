"""A new edition marks the wrong answer to one question as the right one. Two weeks later that is
put right: the trainer sees how many grades it would change, two agencies apply it, the third has not yet
looked."""
import csv
import io

from month.diary import FIRST
from month.editions import QUIZ
from month.links import links
from month.scene import Scene

APPLIED_BY = ["coordinator", "shelter.administrator"]
REASON = "The key of one question was the wrong way round."


class CorrectedKey(Scene):
    def __init__(self, diary, people, learning, editions):
        super().__init__(diary, people, learning)
        self.editions, self.better = editions, {}
        self.path = f"/training/keys/{learning.key.quizzes[QUIZ]['id']}"

    def plan(self):
        plan = self.diary.plan
        plan(FIRST, 7, self.serve, self.editions.slipped)
        plan(16, 7, self.serve, lambda: self.editions.sound)
        plan(16, 11, self.look, "trainer")
        for days, administrator in enumerate(APPLIED_BY):
            plan(15 - days, 11, self.apply, administrator)

    def serve(self, edition):
        self.diary.stage.serve(edition())
        self.diary.note("new releases")

    def look(self, trainer):
        page = self.arrived(trainer).open(self.path)
        self.trainer_sees = page.body.partition("<main")[2]

    def apply(self, administrator):
        page = self.arrived(administrator).open(self.path)
        self.better[administrator] = {
            links(row)[0][0] for row in page.body.split("<tr")[2:]
            if "Better" in row or "Now passed" in row}
        self.people[administrator].send(page.form("/training/keys/"), reason=REASON)
        self.diary.note("keys applied")

    def prove(self, facts):
        """The page, the audit's table and everybody's own record say whose grade is better now."""
        names = set.union(*self.better.values())
        facts.hold("the corrected key makes somebody's grade better", len(names) > 0)
        facts.hold("the trainer sees how many grades, and nobody's name",
                   "would change" in self.trainer_sees
                   and not any(name in self.trainer_sees for name in names))
        for administrator in APPLIED_BY:
            page = self.arrived(administrator).open(self.path)
            facts.hold(f"{administrator} has nothing left to apply", "nothing to apply" in page.body)
            table = self.people[administrator].open("/administration/audit/table").body
            graded = {row["Whom"] for row in csv.DictReader(io.StringIO(table))
                      if "by a corrected key" in row["What"]}
            facts.hold(f"the audit names {self.better[administrator]}, not {graded}",
                       self.better[administrator] <= graded)
        page = self.arrived("school.administrator").open(self.path)
        facts.hold("the school can still apply it", "would change" in page.body)
        for person in self.people.values():
            if person.name in names and person.account not in self.learning.gone:
                body = self.arrived(person.account).open("/record").body
                facts.hold(f"the own record of {person.name} has both grades",
                           "by the key before it was corrected" in body)
