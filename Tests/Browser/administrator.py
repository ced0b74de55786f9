"""An administrator at the site's own forms: agencies, teams, people, invitations."""
from learner import PASSWORD


class Administrator:
    def __init__(self, visit):
        self.visit, self.page = visit, visit.page

    def begin(self, link, name="Ada Moss", email="ada@state.example"):
        """Makes the first account with the link that the first start prints."""
        self.visit.go(link)
        self.page.get_by_label("Your name").fill(name)
        self.page.get_by_label("Email address").fill(email)
        self.page.get_by_label("New password").fill(PASSWORD)
        self.visit.press("Save and sign in")
        assert self.visit.heading == f"Hello, {name}", self.page.url

    def add_agency(self, name, profile=None):
        self.visit.go("/administration/agencies")
        self.page.get_by_label("Name", exact=True).fill(name)
        if profile:
            self.page.get_by_label("Values in lessons").select_option(profile)
        self.visit.press("Add the agency")
        assert self.page.get_by_role("status").text_content() == "The agency was added."

    def add_team(self, name, agency):
        self.visit.go("/administration/teams")
        self.page.get_by_label("Name", exact=True).fill(name)
        self._choose_agency(agency)
        self.visit.press("Add the team")
        assert self.visit.heading == name
        return self.visit.path

    def add_person(self, name, email, agency, roles=("Learner",)):
        """Adds one person with the form. Returns the path of their invitation."""
        self.visit.go("/administration/people/new")
        self.page.get_by_label("Name", exact=True).fill(name)
        self.page.get_by_label("Email address").fill(email)
        self._choose_agency(agency)
        for box in self.page.get_by_role("checkbox").all():
            box.uncheck()
        for role in roles:
            self.page.get_by_label(role, exact=True).check()
        self.visit.press("Add and make an invitation link")
        return self._shown_link()

    def look_at_file(self, text, agency):
        """Gives a file of people, and sees what it says before anybody is added."""
        self.visit.go("/administration/people/import")
        self.page.get_by_label("CSV file").set_input_files(
            {"name": "people.csv", "mimeType": "text/csv", "buffer": text.encode()})
        self._choose_agency(agency)
        self.visit.press("Look at the file")

    def add_from_file(self, name):
        """Says yes to the file. Returns the path of one person's invitation."""
        self.visit.follow(self.page.locator("button[value=add]"))
        row = self.page.locator("li, tr").filter(has_text=name)
        return self._path(row.locator("code").text_content())

    def put_on_team(self, team, person, part):
        self.visit.go(team)
        field = self.page.get_by_label("Person", exact=True)
        wanted = next(text for text in field.locator("option").all_text_contents()
                      if text.startswith(person + ","))
        field.select_option(label=wanted)
        self.page.get_by_label("As", exact=True).select_option(label=part)
        self.visit.press("Add")

    def assign(self, place, pathway, due):
        self.visit.go(place)
        self.page.get_by_label("Pathway", exact=True).select_option(pathway)
        self.page.get_by_label("To be done by").fill(due)
        self.visit.press("Assign")
        assert self.page.get_by_role("status").text_content() == "The pathway was assigned."

    def _choose_agency(self, name):
        field = self.page.get_by_label("Agency", exact=True)
        if field.count():
            field.select_option(label=name)

    def _shown_link(self):
        return self._path(self.page.get_by_label("Invitation link").input_value())

    @staticmethod
    def _path(link):
        return "/" + link.split("/", 3)[3]
