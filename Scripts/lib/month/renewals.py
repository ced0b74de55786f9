"""What has lapsed is asked for again with one press: who does it stands as before, who does not is
lapsed still."""
from month.diary import FIRST
from month.scene import Scene


class Renewals(Scene):
    def plan(self):
        plan, learning = self.diary.plan, self.learning
        plan(FIRST, 11, self.ask_again, "casey")
        plan(FIRST, 11.5, self.ask_again, "noel")
        for place, module in enumerate(learning.first):
            plan(26 - 3 * place, 9, learning.read, "noel", module)
            plan(25 - 3 * place, 9, learning.take, "noel", [module], None, {module: 0}, None, 2)

    def ask_again(self, account):
        self.arrived("coordinator").ask_again(self.people[account].name)
        self.diary.note("refreshers asked for")

    def prove(self, facts):
        facts.stands("supervisor", "Day team", "Casey Example", "core-1", "Lapsed")
        facts.stands("coordinator", "Night team", "Noel Example", "core-1", "Met")
        page = self.arrived("coordinator").open("/renewals")
        asked = [row for row in page.body.split("<tr")[1:] if "was asked for by" in row]
        facts.hold("who was asked again and did not is listed as asked",
                   any(">Casey Example</a>" in row for row in asked))
        facts.hold("who did it again is not listed as lapsed", not any(
            ">Noel Example</a>" in row and "Lapsed" in row for row in page.body.split("<tr")[1:]))
