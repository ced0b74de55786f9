"""The policies that agencies show: one that is renewed in time, one that runs out."""
import datetime

from month.cast import COUNTY, SCHOOL, SHELTER
from month.scene import Scene

POLICY = "core-5"


class Documents(Scene):
    """Counted in days from today, as the diary counts back: the county's third edition ran out 5 days
    ago, after the fourth was shown; the school's ran out 4 days ago."""

    def plan(self):
        plan = self.diary.plan
        plan(250, 9, self.show, "coordinator", COUNTY, "Support for staff, third edition (invented)", -5)
        plan(8, 9, self.show, "coordinator", COUNTY, "Support for staff, fourth edition (invented)", 360)
        plan(25, 15, self.show, "school.administrator", SCHOOL, "Staff handbook (invented)", -4)
        plan(23, 15, self.show, "shelter.administrator", SHELTER, "Care for the team (invented)", 200)

    def show(self, administrator, agency, document, until):
        self.arrived(administrator).show_document(
            agency, POLICY, document, "Invented for the demonstration.\n",
            self.diary.today + datetime.timedelta(days=until))
        self.diary.note("documents shown")

    def prove(self, facts):
        """Of whoever else has to pass a quiz as well, the competency only says that it is under way:
        its page says how the document stands, to the person and to the supervisor."""
        facts.stands("supervisor", "Day team", "Demo Graduate", POLICY, "Met")
        for supervisor, account, document, standing in [
                ("supervisor", "graduate", "fourth edition", "Met"),
                ("school.supervisor", "alder", "Staff handbook", "Lapsed"),
                ("shelter.supervisor", "wynn", "Care for the team", "Met")]:
            person = self.arrived(account)
            for page in (person.open("/record"), self.arrived(supervisor).page_of(person.name)):
                line = next((line for line in page.body.split('<li><span class="status')
                             if document in line), "")
                facts.hold(f"{document} is {standing} for {person.name} at {page.address}",
                           f">{standing}<" in line)
