"""A site that several tests share: each brings its own people."""
from administrator import Administrator
from learner import Learner
from visit import Visit

AGENCY, TEAM = "River County Youth Services", "Night shift"


class Office:
    def __init__(self, browser, key, server):
        self.key, self.server, self.count = key, server, 0
        visit = Visit(browser, f"http://127.0.0.1:{server.port}")
        self.administrator = Administrator(visit)
        self.administrator.begin(server.invitation())
        self.administrator.add_agency(AGENCY, key.release["agencies"][0]["id"])
        self.team = self.administrator.add_team(TEAM, AGENCY)

    def somebody(self, visit, roles=("Learner",), name="Robin Vale"):
        """A new person with these roles, signed in with this browser."""
        self.count += 1
        person = Learner(visit, self.key)
        person.email = f"person-{self.count}@river.example"
        person.accept(self.administrator.add_person(name, person.email, AGENCY, roles))
        return person

    def close(self):
        self.administrator.visit.close()
