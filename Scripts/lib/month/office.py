"""What administrators do at the site's own forms: agencies, teams, people one by one and from a file,
documents, moves and farewells."""
import re
import uuid

from month.actor import Actor
from month.links import named


class Administrator(Actor):
    def add_agency(self, name, profile):
        form = self.open("/administration/agencies").form("/administration/agencies")
        self.send(form, name=name, profile=profile)

    def add_team(self, name, agency):
        form = self.open("/administration/teams").form("/administration/teams")
        self.send(form, name=name, **self._agency(form, agency))

    def add_person(self, name, email, roles, agency):
        """The path of the invitation."""
        form = self.open("/administration/people/new").form("/administration/people")
        page = self.send(form, name=name, email=email, role=roles, **self._agency(form, agency))
        return self._invitations(page)[0]

    def look_at_file(self, text):
        """What the site says of a file of people, before anybody is added."""
        form = self.open("/administration/people/import").form("/import")
        fields = [*form.filled(), ("step", "look")]
        return self.upload(form.action, fields, ("people", "people.csv", text))

    def add_from_file(self, page):
        """Says yes to the file: the path of everybody's invitation, by email address."""
        page = self.send(page.form("/import"), step="add")
        emails = re.findall(r'<span class="soft">([^<]+@[^<]+)</span>', page.body)
        return dict(zip(emails, self._invitations(page)))

    def upload(self, path, fields, file):
        """Sends a form that holds a file."""
        name, filename, text = file
        mark = uuid.uuid4().hex
        parts = [f'--{mark}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'
                 for key, value in fields]
        parts += [f'--{mark}\r\nContent-Disposition: form-data; name="{name}"; '
                  f'filename="{filename}"\r\nContent-Type: text/plain\r\n\r\n{text}\r\n--{mark}--\r\n']
        self.stage.pass_time(self.seconds)
        return self.visitor.open(path, "".join(parts).encode(), f"multipart/form-data; boundary={mark}")

    def put_on_team(self, team, email, part="member"):
        page = self.open(self._teams()[team])
        form = next(form for form in page.forms if "select" in form.kinds.values()
                    and form.action.endswith("/members"))
        person = re.search(rf'<option value="([0-9a-f]+)"[^>]*>[^<]*, {re.escape(email)}</option>',
                           page.body)[1]
        self.send(form, person=person, part=part, change="join")

    def take_off_team(self, team, name):
        page = self.open(self._teams()[team])
        part = next(part for part in re.findall(r"<li>.*?</li>", page.body, re.S)
                    if f">{name}</a>" in part)
        person = re.search(r'name="person" value="([0-9a-f]+)"', part)[1]
        form = next(form for form in page.forms if ("person", person) in form.values)
        self.send(form, change="leave")

    def assign(self, team, pathway, due):
        form = self.open(self._teams()[team]).form("/assignment")
        self.send(form, pathway=pathway, due=due.isoformat())

    def assign_to(self, email, pathway, due):
        form = self.find(email).form("/assignment")
        self.send(form, pathway=pathway, due=due.isoformat())

    def withdraw(self, email):
        """The only pathway that the person alone was asked for."""
        page = self.open(self.find(email).link("/administration/assignments/"))
        self.send(page.form("/withdrawal"))

    def find(self, email):
        """The page of a person's settings, by way of the search."""
        page = self.open(f"/administration/people?search={email}")
        row = next(row for row in page.body.split("<tr") if f">{email}<" in row)
        path = re.search(r'href="(/administration/people/[0-9a-f]{32})"', row)[1]
        return self.open(path)

    def set_roles(self, email, roles):
        self.send(self.find(email).form("/roles"), role=roles)

    def close_account(self, email):
        self.send(self.find(email).form("/activity"), account="close")

    def erase(self, email, name):
        page = self.open(self.find(email).link("/erasure"))
        self.send(page.form("/erasure"), name=name)

    def show_document(self, agency, competency, name, text, until):
        """The agency's policy: its file is looked at and not kept."""
        page = self.open(named(self.open("/administration/agencies"), r"[^\"]*/documents")[
            f"Documents of {agency}"])
        page = self.open(page.link(f"/documents/{competency}"))
        form = page.form("/documents/")
        boxes = [("covers", value) for value in form.choices.get("covers", [])]
        fields = [*form.filled(document=name, until=until.isoformat()), *boxes]
        return self.upload(form.action, fields, ("file", "policy.txt", text))

    def _teams(self):
        return named(self.open("/administration/teams"), r"/administration/teams/[0-9a-f]+")

    @staticmethod
    def _agency(form, agency):
        """An administrator of one agency is not asked which."""
        if "agency" not in form.kinds:
            return {}
        return {"agency": dict(form.words["agency"])[agency]}

    @staticmethod
    def _invitations(page):
        return re.findall(r"(/invitations/[0-9a-f]+)", page.body)
