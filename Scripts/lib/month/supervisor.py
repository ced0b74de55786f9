"""What supervisors do at the site's own forms: they see, decide, mark and talk things over."""
import re
import urllib.parse

from visitor import Unexpected

from month.links import links, named
from month.office import Administrator


class Supervisor(Administrator):
    """Some supervisors are administrators too: who may do what, the site decides."""

    def waiting(self):
        """What waits: each task with its address."""
        page = self.open("/teams")
        part = page.body.partition("Waiting for you")[2]
        return links(part)

    def page_of(self, name):
        """A person of the supervisor's teams, found through them; somebody else of the agency
        through its people."""
        for path in named(self.open("/teams"), "/teams/[0-9a-f]{32}").values():
            people = named(self.open(path), "/people/[0-9a-f]+")
            if name in people:
                return self.open(people[name])
        people = named(self.open(f"/administration/people?search={urllib.parse.quote(name)}"),
                       "/administration/people/[0-9a-f]+")
        return self.open(self.open(people[name]).link("/people/"))

    def observe(self, name, competency, seen, day, place, note, step="save", instead=None):
        """`seen` gives levels by skill, or a level with the reason for it. `instead` is what the note
        says once the site has asked about it."""
        page = self.open(self.page_of(name).link(f"/observations/{competency}"))
        fields = {"day": day.isoformat(), "place": place, "note": note, "step": step}
        for skill, level in seen.items():
            level, reason = level if isinstance(level, tuple) else (level, None)
            fields[f"level.{skill}"] = level
            if reason:
                fields[f"reason.{skill}"] = reason
        form = page.form("/observations/")
        if instead is None:
            return self.send(form, **fields)
        page = self.visitor.send(form, **fields)
        if page.status != 422 or "Is this about a real person?" not in page.body:
            raise Unexpected(f"{self.email}: a note about a real person was answered with {page.status}")
        return self.send(page.form("/observations/"), note=instead)

    def countersign(self, name):
        """Every observation of a person that waits for a second one."""
        lines = re.findall(r"<li>(?:(?!</li>).)*waits for a second person", self.page_of(name).body, re.S)
        paths = {path for line in lines for _, path in links(line) if "/observations/" in path}
        for path in paths:
            self.send(self.open(path).form("/countersignature"))
        return len(paths)

    def mark(self, shown, name, about=""):
        """Reads what waits to be read of a person, or of that the answers to one question: so many rows
        of each paragraph show what they should. How many there were."""
        count, seen = 0, set()
        while True:
            page = self.open("/teams/marking")
            mine = [path for words, path in links(page.body) if path.startswith("/teams/marking/")
                    and name in words and about in words and path not in seen]
            if not mine:
                return count
            seen.add(mine[0])
            form = self.open(mine[0]).form("/marking/")
            rows = [field for field, kind in form.kinds.items() if kind == "radio"]
            values = {row: form.choices[row][0 if place < shown else 1]
                      for place, row in enumerate(rows)}
            self.send(form, note="Clear, and in its own words. Thank you.", **values)
            count += 1

    def debrief(self, name, words):
        """Talks over every unsafe answer of a person that waits for it."""
        return self._settle("Talk over an unsafe answer", name, words)

    def release(self, name, words):
        """Allows another attempt."""
        return self._settle("Allow another attempt", name, words)

    def _settle(self, task, name, words):
        paths = [path for text, path in self.waiting() if text == f"{task} for {name}"]
        for path in paths:
            page = self.open(path)
            self.send(next(form for form in page.forms if "reason" in form.kinds), reason=words)
        return len(paths)

    def waive(self, name, competency, reason, document):
        page = self.open(self.page_of(name).link(f"/waivers/{competency}"))
        self.send(page.form("/waivers/"), reason=reason, document=document)

    def take_back(self, name, reason):
        """The last observation of a person."""
        page = self.page_of(name)
        path = next(link for link in page.links if link.startswith("/observations/"))
        page = self.open(self.open(path).link("/revocation"))
        self.send(page.form("/revocation"), reason=reason)

    def ask_again(self, name):
        """Asks a person to show a competency again that has lapsed or soon will."""
        page = self.open("/renewals")
        row = next(row for row in page.body.split("<tr")[1:] if f">{name}</a>" in row
                   and "<form" in row)
        form = next(form for form in page.forms if f'action="{form.action}"' in row)
        self.send(form)

