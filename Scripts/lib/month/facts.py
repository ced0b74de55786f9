"""What must hold at the end of the month, asked of the pages that people would look at."""
import collections
import csv
import io
import pathlib
import re
import subprocess
import tempfile

from visitor import Visitor

from month.cast import AGENCIES, COUNTY, PEOPLE, SCHOOL, SHELTER
from month.learning import CORE, FIRST_STEPS
from month.links import named

WAITING = ["Read an answer", "Talk over an unsafe answer", "Allow another attempt",
           "Countersign an observation", "Finish your observation"]


class Facts:
    def __init__(self, program, diary, people, learning, key):
        self.program, self.diary, self.people = program, diary, people
        self.records, self.gone, self.count, self.faults = learning.records, learning.gone, 0, []
        self.titles = {one["id"]: one["title"][0] for one in key.competencies.values()}

    def check(self, scenes):
        """Ends with everything that does not hold, where something does not."""
        for part in (self._who_is_there, self._what_waits, self._who_is_stuck,
                     self._who_has_records, self._who_sees_whom, self._what_was_left):
            part()
        for scene in scenes:
            scene.prove(self)
        if self.faults:
            raise SystemExit("error: this does not hold at the end of the month:\n  "
                             + "\n  ".join(self.faults))

    def hold(self, statement, truth):
        self.count += 1
        if not truth:
            self.faults.append(statement)

    def team(self, supervisor, name):
        """The rows of a team's table, by the names of its people."""
        person = self.arrived(supervisor)
        page = person.open(named(person.open("/teams"), "/teams/[0-9a-f]{32}")[name])
        table = person.open(page.link("/table")).body
        return {row["Person"]: row for row in csv.DictReader(io.StringIO(table))}

    def stands(self, supervisor, team, name, competency, standing):
        """The team's page, its table and the person's own record say the same."""
        title = self.titles[competency]
        row = self.team(supervisor, team).get(name, {})
        found = next((row[column] for column in row if column.startswith(title)), None)
        self.hold(f"{competency} of {name} is {standing} in the table, not {found}", found == standing)
        person = self.people[supervisor]
        page = person.open(named(person.open("/teams"), "/teams/[0-9a-f]{32}")[team])
        row = next((row for row in page.body.split("<tr")[1:] if f">{name}</a>" in row), "")
        cell = next((cell for cell in row.split("<td")[1:] if f'data-label="{title}' in cell), "")
        self.hold(f"{competency} of {name} is {standing} on the page", f">{standing}<" in cell)
        own = next(one for one in self.people.values() if one.name == name)
        own.arrive()
        card = next((card for card in own.open("/record").body.split("<summary>")[1:]
                     if card.startswith(title)), "")
        found = re.sub(r"<[^>]+>", "", card.partition("</summary>")[0]).strip()
        if standing != "Not started":
            self.hold(f"{competency} of {name} is {standing} in the own record, not {found}",
                      found.endswith(standing))

    def _who_is_there(self):
        director = self.arrived("administrator")
        page = director.open("/administration/agencies")
        for agency in AGENCIES:
            self.hold(f"there is {agency.name}", agency.name in page.body)
        page = director.open("/administration/people")
        listed = len(set(re.findall(r"/administration/people/[0-9a-f]{32}", page.body)))
        self.hold(f"{len(PEOPLE)} people are there, not {listed}", listed == len(PEOPLE))
        for person in PEOPLE:
            if person.account != "reed":
                self.hold(f"{person.name} is listed", person.name in page.body)

    def _what_waits(self):
        waiting = [words for words, _ in self.arrived("supervisor").waiting()]
        for task in WAITING:
            self.hold(f"the supervisor is asked: {task}",
                      any(words.startswith(task) for words in waiting))

    def _who_is_stuck(self):
        coordinator = self.arrived("coordinator")
        page = coordinator.open(named(coordinator.open("/teams"), "/teams/[0-9a-f]{32}")["Night team"])
        for name in ("Lane Example", "Parker Example"):
            row = next((row for row in page.body.split("<tr") if f">{name}</a>" in row), "")
            self.hold(f"{name} is stuck", "Stuck:" in row)

    def _who_has_records(self):
        self.hold("the graduate has completed both pathways",
                  {("graduate", FIRST_STEPS), ("graduate", CORE)} <= self.records.keys())
        counts = collections.Counter(account for account, _ in self.records)
        for account, count in counts.items():
            if account not in self.gone:
                page = self.arrived(account).open("/record")
                found = len(set(link for link in page.links if link.startswith("/completions/")))
                self.hold(f"{account} has {count} completion records, not {found}", found == count)
        path = self.records["graduate", CORE]
        page = Visitor(self.diary.stage.port).open(path.replace("/completions/", "/verify/"))
        self.hold("anybody can check it", "This completion record is genuine" in page.body)
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "record.json"
            file.write_text(self.people["graduate"].open(path + "/file").body)
            checked = subprocess.run([self.program, "verify", file], capture_output=True)
            self.hold("without the site, too", checked.returncode == 0)

    def _who_sees_whom(self):
        graduate = self.arrived("supervisor").page_of("Demo Graduate").address
        for account in ("shelter.supervisor", "school.supervisor", "learner"):
            status = self.arrived(account).visitor.open(graduate).status
            self.hold(f"{account} does not see the graduate ({status})", status in (403, 404))
        for account, agency in [("coordinator", COUNTY), ("shelter.administrator", SHELTER),
                                ("school.administrator", SCHOOL)]:
            page = self.arrived(account).open("/administration/people")
            for person in PEOPLE:
                sees = f">{person.name}</a>" in " ".join(page.body.split()).replace("> ", ">")
                should = person.agency == agency and person.account != "reed"
                self.hold(f"{account} {'sees' if should else 'does not see'} {person.name}",
                          sees == should)

    def _what_was_left(self):
        page = self.arrived("learner").open("/")
        self.hold("the learner's quiz is open", "/attempts/" in " ".join(page.links))

    def arrived(self, account):
        self.people[account].arrive()
        return self.people[account]
