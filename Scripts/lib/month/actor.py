"""An invented person at the site's own pages: comes in, reads, answers, asks for the record."""
import datetime
import re

from answer_key import closest
from visitor import Unexpected, Visitor

from month.answers import answer, may_be_unsafe
from month.sheet import Sheet

DOMAIN, PASSWORD = "demo.example", "demonstration-only"
SHORT_WHILE = datetime.timedelta(minutes=90)


def heading(page):
    found = re.search(r"<h1[^>]*>(.*?)</h1>", page.body, re.S)
    return " ".join(re.sub(r"<[^>]+>", "", found[1]).split()) if found else ""


class Actor:
    """`seconds` pass with every page."""
    seconds = 8

    def __init__(self, stage, key, account, name):
        self.stage, self.key, self.account, self.name = stage, key, account, name
        self.email = f"{account}@{DOMAIN}"
        self.visitor = Visitor(stage.port)
        self.seen, self.wants_debrief = None, False

    def open(self, path):
        self.stage.pass_time(self.seconds)
        return self._expected(self.visitor.open(path))

    def send(self, form, **values):
        self.stage.pass_time(self.seconds)
        return self._expected(self.visitor.send(form, **values))

    def _expected(self, page):
        self.seen = self.stage.now
        if page.status != 200:
            raise Unexpected(f"{self.email}: {page.address} was answered with {page.status}: "
                             f"{heading(page)}")
        return page

    # Coming and going

    def accept(self, path, **values):
        """Follows an invitation and sets the password; is signed in then."""
        form = self.open(path).form("/invitations/")
        self.send(form, password=PASSWORD, **values)

    def arrive(self):
        """Signs in, unless somebody was here a short while ago."""
        if self.seen is None or self.stage.now - self.seen > SHORT_WHILE:
            self.visitor.sign_in(self.email, PASSWORD)
            self.seen = self.stage.now

    def leave(self):
        self.send(self.open("/").form("/sign-out"))
        self.visitor.close()
        self.seen = None

    # Learning

    def past_notice(self, page):
        """The page behind the notice that may stand before it."""
        while any(form.action.startswith("/notices/") for form in page.forms):
            page = self.send(page.form("/notices/"))
        return page

    def read(self, module, lessons=None):
        """Reads the first so many lessons of a module, all of them by default."""
        for lesson in self.key.modules[module]["lessons"][:lessons]:
            page = self.past_notice(self.open(f"/modules/{lesson['id']}"))
            if any(form.action.endswith("/read") for form in page.forms):
                self.send(page.form("/read"))

    def begin_quiz(self, module, missing=False):
        """The page of the first question."""
        self.past_notice(self.open(f"/modules/{module}"))
        page = self.open(f"/quizzes/{module}")
        if any("/attempts/" in link and "/result" not in link for link in page.links):
            return self.open(next(l for l in page.links if "/attempts/" in l and "/result" not in l))
        form = page.form(f"/quizzes/{module}")
        part = {"part": "missing"} if missing and "part" in form.kinds else {}
        return self.send(form, **part)

    def take_quiz(self, module, random, mistakes=0, unsafe=False, most=None):
        """Answers with so many mistakes, one of them unsafe where that is wanted, and hands in.
        The heading of the result; `None` where it stopped after `most` questions."""
        page = self.begin_quiz(module, missing=True)
        attempt = re.search(r"/attempts/([0-9a-f]+)", page.address)[1]
        count = max(map(int, re.findall(rf"/attempts/{attempt}/questions/(\d+)", page.body)))
        wrong = set(random.sample(range(1, count + 1), min(mistakes, count)))
        for position in range(1, count + 1):
            if most is not None and position > most:
                return None
            page = self._at(page, attempt, position)
            question = self.question(module, page)
            is_unsafe = unsafe and may_be_unsafe(question)
            manner = "unsafe" if is_unsafe else "wrong" if position in wrong else "right"
            page = self._answer(page, question, manner, random, position)
            unsafe = unsafe and not is_unsafe
        page = self.open(f"/attempts/{attempt}")
        page = self.send(page.form("/submission"))
        if not page.address.endswith("/result"):
            raise Unexpected(f"{self.email}: handing in led to {page.address}")
        self.wants_debrief = "a pass counts once that was done" in page.body
        return heading(page)

    def is_asked(self, module, id):
        """Whether the quiz that is open, or is begun, has this question."""
        page = self.begin_quiz(module)
        attempt = re.search(r"/attempts/([0-9a-f]+)", page.address)[1]
        positions = set(re.findall(rf"/attempts/{attempt}/questions/(\d+)", page.body))
        return any(self.question(module, self._at(page, attempt, position)).id == id
                   for position in positions)

    def _at(self, page, attempt, position):
        path = f"/attempts/{attempt}/questions/{position}"
        return page if page.address.split("#")[0] == path else self.open(path)

    def question(self, module, page):
        stem = Sheet(page.body).stem
        questions = self.key.questions[module]
        return questions[closest(stem, [question.stem for question in questions])]

    def _answer(self, page, question, manner, random, position):
        """One answer; in a scenario one choice after the other, until it is over."""
        if question.kind != "scenario":
            fields = answer(question, Sheet(page.body), manner, random)
            return self.send(page.form("/answers/"), **fields)
        steps = 0
        while page.address.endswith(f"/questions/{position}") and 'name="choice"' in page.body:
            # A mistake at the start is mended; who heads for an unsafe ending goes on to it.
            now = "right" if steps > (5 if manner == "unsafe" else 0) else manner
            fields = answer(question, Sheet(page.body), now, random)
            page = self.send(page.form("/answers/"), **fields)
            steps += 1
        return page

    def follow_up(self, random, remembered):
        """Answers what is asked again, each question with this chance of being right. How many
        modules there were."""
        count = 0
        for _ in range(4):
            page = self.open("/")
            link = next((l for l in page.links if re.match(r"/follow-ups/[^/]+$", l)), None)
            if link is None:
                break
            self._follow_up(self.past_notice(self.open(link)), random, remembered)
            count += 1
        return count

    def _follow_up(self, page, random, remembered):
        """One page of questions, each with fields of its own."""
        module = next(module for module, quiz in self.key.quizzes.items()
                      if page.address == f"/follow-ups/{quiz['id']}")
        form, sent = page.form("/follow-ups/"), {}
        parts = re.split(r'<section aria-labelledby="heading-\d+">', page.body)[1:]
        for place, part in enumerate(parts, 1):
            sheet = Sheet(part)
            questions = self.key.questions[module]
            question = questions[closest(sheet.stem, [question.stem for question in questions])]
            manner = "right" if random.random() < remembered else "wrong"
            for name, value in answer(question, sheet, manner, random).items():
                sent[name if name in form.kinds else f"{place}-{name}"] = value
        self.send(form, **sent)

    def reply(self, text):
        """To the last observation."""
        page = self.open(self.open("/record").link("/observations/"))
        self.send(page.form("/reply"), text=text)

    def receive_record(self, pathway):
        """Asks for the completion record: its path."""
        page = self.open("/")
        form = next((f for f in page.forms if f.action == f"/pathways/{pathway}/completion"), None)
        if form is None:
            form = self.open(f"/pathways/{pathway}").form("/completion")
        page = self.send(form)
        if not page.address.startswith("/completions/"):
            raise Unexpected(f"{self.email}: the record of {pathway} led to {page.address}")
        return page.address

    def next_quiz(self, modules):
        """The first of these modules whose quiz can be begun now and was never handed in."""
        for module in modules:
            page = self.past_notice(self.open(f"/quizzes/{module}"))
            if any(form.action == f"/quizzes/{module}" for form in page.forms) and not any(
                    link.endswith("/result") for link in page.links):
                return module
        return None
