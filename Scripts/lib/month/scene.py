"""What the scenes of the month have in common: its days, its people, and what must hold at the end."""


class Scene:
    def __init__(self, diary, people, learning):
        self.diary, self.people, self.learning = diary, people, learning

    def plan(self):
        """Puts what happens into the diary."""

    def prove(self, facts):
        """What the pages must say of it at the end."""

    def arrived(self, account):
        """The person, signed in."""
        self.people[account].arrive()
        return self.people[account]
