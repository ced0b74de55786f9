"""One person's attempts at a quiz, with the book that is kept on them."""
import re

from account import Account
from people import PASSWORD
from visitor import Unexpected


def shown_answer(form):
    """What stands in the fields of a question's page; `None` where it is open."""
    values = {}
    for name, value in form.values:
        if re.match(r"choice|text|match-|place-", name) and value:
            values.setdefault(name, []).append(value)
    return values or None


class Sitting:
    """Answers one question after another, at random, and hands the attempt in now and then."""

    def __init__(self, visitor, module, random):
        self.visitor, self.module, self.random = visitor, module, random
        self.attempt, self.forms, self.accounts = None, {}, {}
        self.handed_in, self.handing_in = [], False
        self.serial = random.randrange(10**6, 9 * 10**6)

    def begin(self):
        """Opens the attempt that is under way, or a new one, and learns its fields."""
        page = self.visitor.open(f"/quizzes/{self.module}")
        if page.address.startswith("/sign-in"):
            self.visitor.sign_in(self.visitor.email, PASSWORD)
            page = self.visitor.open(f"/quizzes/{self.module}")
        notice = next((form for form in page.forms if "/notices/" in form.action), None)
        if notice:
            self.visitor.send(notice)
            page = self.visitor.open(f"/quizzes/{self.module}")
        if any(form.action == f"/quizzes/{self.module}" for form in page.forms):
            page = self.visitor.send(page.form(f"/quizzes/{self.module}"))
        else:
            page = self.visitor.open(page.link("/attempts/"))
        found = re.search(r"/attempts/([0-9a-f]+)", page.address)
        if not found:
            raise Unexpected(f"the quiz opened {page.address} ({page.status}), not an attempt")
        if found[1] == self.attempt:
            return
        numbers = re.findall(rf"/attempts/{found[1]}/questions/(\d+)", page.body)
        forms = [self.form(n, found[1]) for n in range(1, max(map(int, numbers)) + 1)]
        # A choice in a scenario stands: there is no answer to put in the place of another.
        self.forms = dict(enumerate((form for form in forms if "step" not in dict(form.values)), 1))
        self.attempt, forms = found[1], self.forms
        self.accounts = {number: Account(shown_answer(form)) for number, form in forms.items()}

    def form_now(self, number):
        """The form of one of the questions that are answered here, as the site shows it now."""
        return self.form(self.forms[number].action.rsplit("/", 1)[1])

    def form(self, position, attempt=None):
        page = self.visitor.open(f"/attempts/{attempt or self.attempt}/questions/{position}")
        if page.status != 200:
            raise Unexpected(f"{page.address} was answered with status {page.status}")
        return page.form("/answers/")

    def answer_one(self):
        """Sends one answer; it counts as acknowledged once the site sends the learner on."""
        number = self.random.choice(list(self.forms))
        form, account = self.forms[number], self.accounts[number]
        answer = self.new_answer(form)
        account.send(answer)
        status, headers, _ = self.visitor.exchange("POST", form.action, form.filled(**answer))
        if status != 303 or f"/attempts/{self.attempt}" not in headers["Location"]:
            raise Unexpected(f"{form.action} was answered with status {status}, on to "
                             f"{headers['Location']}")
        account.acknowledge()

    def new_answer(self, form):
        """An answer unlike all before it, wherever the kind of question allows that."""
        self.serial += 1
        kind, places = form.kinds.get("choice"), form.choices.get("choice")
        if kind == "radio":
            return {"choice": [self.random.choice(places)]}
        if kind == "checkbox":
            return {"choice": sorted(self.random.sample(places, self.random.randint(1, len(places))))}
        return {"text": [str(self.serial)]}

    def hand_in(self):
        form = self.visitor.open(f"/attempts/{self.attempt}").form("/submission")
        self.handing_in = True
        page = self.visitor.send(form)
        if page.status != 200 or "/result" not in page.address:
            raise Unexpected(f"{form.action} led to {page.address} ({page.status})")
        self.settle_hand_in()
        self.begin()

    def settle_hand_in(self):
        self.handed_in.append((self.attempt, self.accounts))
        self.handing_in = False

    def audit(self):
        """Looks at everything that was acknowledged since the last audit: found, lost."""
        found = lost = 0
        if self.handing_in and self.visitor.open(f"/attempts/{self.attempt}/result").address.endswith("/result"):
            self.settle_hand_in()
        for attempt, accounts in self.handed_in:
            good, bad = self.audit_result(attempt, accounts)
            found, lost = found + good, lost + bad
        is_open = not self.handed_in or self.handed_in[-1][0] != self.attempt
        for number, account in self.accounts.items() if is_open else ():
            try:
                shown = shown_answer(self.form_now(number))
            except Unexpected:
                shown = None
            good, bad = account.audit(shown)
            found, lost = found + good, lost + bad
        self.handed_in, self.handing_in = [], False
        return found, lost

    def audit_result(self, attempt, accounts):
        """An attempt that was handed in: its result shows every typed answer; what was chosen is
        in the same ledger entry."""
        page = self.visitor.open(f"/attempts/{attempt}/result")
        is_there = page.status == 200 and page.address.endswith("/result")
        found = lost = 0
        for account in accounts.values():
            count = len(account.acknowledged)
            last = account.acknowledged[-1] if count else account.audited
            typed = last.get("text") if last else None
            kept = is_there and (not typed or re.search(rf"\b{typed[0]}\b", page.body))
            found, lost = (found + count, lost) if kept else (found, lost + count)
        return found, lost
