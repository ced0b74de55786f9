"""Before the month: a county that has used the site for two years."""
from month.cast import AGENCIES, BEFORE, COUNTY
from month.learning import FIRST_STEPS
from month.scene import Scene

OPENED = 765


class Before(Scene):
    def __init__(self, diary, people, learning, joining):
        super().__init__(diary, people, learning)
        self.joining = joining

    def plan(self):
        plan, learning = self.diary.plan, self.learning
        plan(OPENED, 8, self.open_site)
        for account, ago in [("casey", 752), ("noel", 750), ("blair", 722), ("morgan", 716),
                             ("supervisor", 390), ("kai", 320), ("coordinator", 240)]:
            plan(ago, 7, learning.go_on, account, ago, learning.first, FIRST_STEPS, (), None, 1)
        plan(100, 7, learning.go_on, "graduate", 100, learning.first, FIRST_STEPS)
        plan(84, 7, learning.go_on, "graduate", 84, learning.further, None, {learning.further[0]: 6})
        for account in ("supervisor", "coordinator", "kai"):
            for ago in (130, 70, 33, 16):
                plan(ago, 16, learning.follow_up, account)

    def open_site(self):
        director = self.people["administrator"]
        director.accept(
            self.joining.invitations["administrator"], name=director.name, email=director.email)
        self.joining.add_agency(director, AGENCIES[0])
        for account in BEFORE:
            self.joining.invite(director, account)
            self.joining.accept(account)
        self.joining.make_teams(director, COUNTY)
