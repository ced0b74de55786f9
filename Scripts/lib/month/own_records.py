"""What people can take away at the end: the file of each has the entries that the audit's table has, the
page no other but those of the agency as a whole, and what was written stands in it."""
import csv
import io
import json
import re

from month.cast import COUNTY, PEOPLE
from month.room import LEFT, REASON
from month.scene import Scene

WRITTEN = [("graduate", "Calm and plain throughout; I helped once."),
           ("graduate", "Thank you. The second meeting was easier for me, too."),
           ("blair", "J., 15, trusted them."), (LEFT, REASON)]


class OwnRecords(Scene):
    def prove(self, facts):
        table = self.arrived("coordinator").open("/administration/audit/table").body
        audited = {}
        for row in csv.DictReader(io.StringIO(table)):
            audited.setdefault(row["Whom"], set()).add(int(row["Entry"]))
        for person in PEOPLE:
            if (person.agency == COUNTY and person.conduct != "invited"
                    and person.account not in self.learning.gone):
                self._compare(facts, person, audited[person.name], audited[""])
        for account, text in WRITTEN:
            texts = json.loads(self.arrived(account).open("/record/file").body)["texts"]
            facts.hold(f"the file of {account} has what was written: {text}",
                       text in json.dumps(list(texts.values())))

    def _compare(self, facts, person, audited, of_agency):
        own = self.arrived(person.account)
        entries = json.loads(own.open("/record/file").body)["entries"]
        held = {entry["sequence"] for entry in entries}
        facts.hold(f"the file of {person.name} has the entries of the audit, but for {held ^ audited}",
                   held == audited)
        page = own.open("/record").body
        shown = {int(number) for number in re.findall(r"ledger entry (\d+)", page)}
        left = shown - held - of_agency
        facts.hold(f"the page of {person.name} shows no entry that the file has not: {left}", not left)
