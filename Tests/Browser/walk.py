"""The whole way, from the first start of the server to a completion record in somebody's hand."""
from administrator import Administrator
from answer_key import says
from learner import Learner
from look import Look, faults, overflow
from visit import Visit

NORTH, SOUTH = "North County Youth Services", "South County Youth Services"
LEARNER, EMAIL = "Lee Hart", "lee@north.example"
PEOPLE = f"name,email,roles,teams\n{LEARNER},{EMAIL},learner,Intake\nNoor Bell,noor@north.example,,Intake\n"


class Walk:
    def __init__(self, browser, key, server, folder, scripts):
        self.browser, self.key, self.server, self.folder = browser, key, server, folder
        self.scripts, self.visits, self.people = scripts, [], {}
        self.look = Look(faults if scripts else overflow)

    def visit(self):
        address = f"http://127.0.0.1:{self.server.port}"
        self.visits.append(Visit(self.browser, address, self.scripts, self.look))
        return self.visits[-1]

    def through(self):
        self.prepare()
        self.come_in()
        modules = self.key.pathway["modules"]
        self.meet_the_notice(modules[0])
        self.read_in_order(modules[0])
        self.fail_and_read_why(modules[0])
        self.retake_and_pass(modules[0])
        for module in modules[1:]:
            self.take(module)
        self.receive_the_record()

    def prepare(self):
        """The administrator makes two agencies, a team each, and people by form and by file."""
        self.administrator = Administrator(self.visit())
        self.administrator.begin(self.server.invitation())
        self.administrator.add_agency(NORTH, self.key.release["agencies"][0]["id"])
        self.administrator.add_agency(SOUTH)
        intake = self.administrator.add_team("Intake", NORTH)
        outreach = self.administrator.add_team("Outreach", SOUTH)
        self.links = {
            "supervisor": self.administrator.add_person(
                "Sam Field", "sam@north.example", NORTH, ["Supervisor"]),
            "stranger": self.administrator.add_person(
                "Sol Reed", "sol@south.example", SOUTH, ["Supervisor"]),
            "trainer": self.administrator.add_person(
                "Toni Lake", "toni@north.example", NORTH, ["Trainer"])}
        self.administrator.look_at_file(PEOPLE, NORTH)
        assert self.administrator.page.get_by_text(EMAIL).is_visible()
        self.link = self.administrator.add_from_file(LEARNER)
        self.administrator.put_on_team(intake, "Sam Field", "Supervisor")
        self.administrator.put_on_team(outreach, "Sol Reed", "Supervisor")
        self.administrator.assign(intake, self.key.pathway["id"], "2031-05-30")

    def come_in(self):
        """The invited learner sets a password, goes, and comes back."""
        self.learner = Learner(self.visit(), self.key)
        self.learner.accept(self.link)
        assert self.learner.visit.heading == f"Hello, {LEARNER}"
        self.learner.sign_out()
        self.learner.sign_in(EMAIL)
        assert self.learner.visit.heading == f"Hello, {LEARNER}"

    def meet_the_notice(self, module):
        """The notice is shown, put off at no cost, and then acknowledged."""
        visit, notice = self.learner.visit, self.key.modules[module]["notice"]
        self.learner.take_next_step()
        lesson = visit.path
        assert says(visit.page.locator(".notice").text_content(), notice)
        visit.follow_link("Later")
        assert visit.path == "/"
        self.learner.take_next_step()
        assert (visit.path, visit.page.locator(".notice").count()) == (lesson, 1)
        visit.press("Continue")
        assert (visit.path, visit.page.locator(".notice").count()) == (lesson, 0)

    def read_in_order(self, module):
        read = self.learner.read_module(module)
        assert read == [lesson["id"] for lesson in self.key.modules[module]["lessons"]]

    def fail_and_read_why(self, module):
        """Every answer wrong; the result gives the reasons and leads to where it is taught."""
        visit = self.learner.visit
        self.first_draw = self.learner.take_quiz(module, rightly=False)
        assert visit.heading == "Not passed this time"
        for place, question in enumerate(self.first_draw, 1):
            card = visit.page.locator(f"#question-{place}")
            assert says(card.text_content(), question.stem), f"question {place} of {visit.page.url}"
            assert any(says(card.text_content(), part["feedback"]) for part in question.parts
                       if part["feedback"]), f"no reason at question {place} of {visit.page.url}"
        self.failed_result = visit.path
        taught = self.first_draw[0].taught_in[0]
        visit.follow(visit.page.locator("#question-1").get_by_role("link", name=taught["label"]))
        assert visit.path == "/modules/" + taught["lesson"]

    def retake_and_pass(self, module):
        visit = self.learner.visit
        visit.go(self.failed_result)
        visit.follow_link("Try again")
        second = self.learner.take_quiz(module)
        assert visit.heading == "You passed", visit.heading
        first = [question.id for question in self.first_draw]
        assert [question.id for question in second] != first

    def take(self, module):
        """Another module, as the home page leads to it."""
        self.learner.take_next_step()
        self.learner.read_module(module)
        visit = self.learner.visit
        self.learner.take_quiz(module)
        if visit.heading == "Handed in":
            self.somebody("supervisor").mark_answers()
            visit.go(visit.path)
        assert visit.heading == "You passed", f"{module}: {visit.heading}"

    def receive_the_record(self):
        visit = self.learner.visit
        self.learner.take_next_step()
        assert visit.heading == "Completion record", f"{visit.path}: {visit.heading}"
        self.certificate = visit.path
        with visit.page.expect_download() as download:
            visit.page.get_by_role("link", name="Download the record").click()
        self.record = self.folder / "record.json"
        download.value.save_as(self.record)

    def somebody(self, who):
        """The supervisor, the stranger or the trainer, come in by invitation."""
        if who not in self.people:
            self.people[who] = Learner(self.visit(), self.key)
            self.people[who].accept(self.links[who])
        return self.people[who]

    def close(self):
        for visit in self.visits:
            visit.close()
