"""A member of staff who learns: comes in, reads, takes quizzes."""
from answer_form import AnswerForm

PASSWORD = "a long walk by the river"


class Learner:
    def __init__(self, visit, key):
        self.visit, self.page, self.key = visit, visit.page, key

    def accept(self, link):
        """Follows an invitation link, sets a password, and is signed in."""
        self.visit.go(link)
        self.page.get_by_label("New password").fill(PASSWORD)
        self.visit.press("Save and sign in")

    def sign_out(self):
        self.visit.press("Sign out")

    def sign_in(self, email, password=PASSWORD):
        self.visit.go("/sign-in")
        self.page.get_by_label("Email address").fill(email)
        self.page.get_by_label("Password").fill(password)
        self.visit.press("Sign in")

    def take_next_step(self):
        """Does what the home page says is next."""
        self.visit.go("/")
        self.visit.follow(self.page.locator(".next").locator("a, button"))

    def read_lesson(self):
        """Goes past a notice if there is one, reads, and goes on."""
        if self.page.locator(".notice").count():
            self.visit.press("Continue")
        self.visit.press("Mark as read and continue")

    def read_module(self, module):
        """Reads every lesson in the module's order; ends before the quiz. Returns what was read."""
        read = []
        for _ in self.key.modules[module]["lessons"]:
            read.append(self.visit.path.removeprefix("/modules/"))
            self.read_lesson()
        assert self.visit.path == f"/quizzes/{module}"
        return read

    def open(self, path):
        """Goes to a page, past the notice that may stand before it."""
        self.visit.go(path)
        if self.page.locator(".notice").count():
            self.visit.press("Continue")
            self.visit.go(path)
        return self.page

    def begin_quiz(self, module):
        self.open(f"/quizzes/{module}")
        self.visit.follow(self.page.locator("form.actions button").last)

    def question(self, module):
        """The question that the page asks."""
        return self.key.question(module, self.page.locator("#question-stem").text_content())

    def answer(self, module, rightly=True):
        """Answers the question of the page and goes on. Returns the question."""
        question = self.question(module)
        fieldset = self.page.locator("form:has(fieldset) button")
        if question.kind != "scenario":
            AnswerForm(self.page, question).fill(rightly)
            self.visit.follow(fieldset)
            return question
        while fieldset.count():
            AnswerForm(self.page, question).fill(rightly)
            self.visit.follow(fieldset)
        self.visit.follow_link("Go on to the")
        return question

    def answer_all(self, module, rightly=True):
        """Answers every question; ends at the review. Returns the questions in their order."""
        asked = []
        while "/questions/" in self.page.url:
            asked.append(self.answer(module, rightly))
        assert self.visit.heading == "Ready to hand in?", self.visit.heading
        return asked

    def mark_answers(self):
        """As a supervisor: reads every answer that waits, and finds everything in it."""
        self.visit.go("/teams/marking")
        while self.page.locator("main ul.rows a").count():
            self.visit.follow(self.page.locator("main ul.rows a").first)
            for row in self.page.locator("main fieldset").all():
                row.get_by_label("Shows", exact=True).check()
            self.page.get_by_label("A note to").fill("Clear and calm.")
            self.visit.follow(self.page.locator("main form button"))

    def take_quiz(self, module, rightly=True):
        self.begin_quiz(module)
        asked = self.answer_all(module, rightly)
        self.visit.press("Hand in")
        return asked
