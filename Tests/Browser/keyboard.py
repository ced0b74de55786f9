"""Somebody at a keyboard, without a mouse."""
from answer_form import AnswerForm

FOCUS = """() => { const e = document.activeElement; return e && e !== document.body ? {
    tag: e.tagName, name: e.getAttribute('name') || '', type: e.type || '', text: e.textContent.trim(),
    value: e.value ?? '', checked: !!e.checked, in: e.closest('label')?.textContent ?? '',
    outline: getComputedStyle(e).outlineStyle, width: parseFloat(getComputedStyle(e).outlineWidth),
    main: !!e.closest('main')} : null }"""


class Keyboard:
    """Every stop of Tab must show where it is."""

    def __init__(self, page):
        self.page = page

    @property
    def focus(self):
        return self.page.evaluate(FOCUS)

    def press(self, key):
        self.page.keyboard.press(key)

    def type(self, text):
        self.press("Control+A")
        self.page.keyboard.type(text)

    def tab_to(self, wanted, most=80):
        """Presses Tab until the element with the focus is what is wanted."""
        for _ in range(most):
            self.press("Tab")
            focus = self.focus
            if focus is None:
                continue
            if focus["main"]:
                assert focus["outline"] != "none" and focus["width"] >= 2, \
                    f"{self.page.url}: focus on {focus} cannot be seen"
            if wanted(focus):
                return focus
        raise AssertionError(f"{self.page.url}: Tab does not come to what is wanted")

    def submit(self, text):
        """Goes to the button with this text and presses Enter."""
        self.tab_to(lambda focus: focus["tag"] == "BUTTON" and focus["text"].startswith(text))
        with self.page.expect_navigation():
            self.press("Enter")

    def follow(self, text):
        """Goes to the link with this text and presses Enter."""
        self.tab_to(lambda focus: focus["tag"] == "A" and focus["text"].startswith(text))
        with self.page.expect_navigation():
            self.press("Enter")

    def choose_among(self, value):
        """In a group of radio buttons, with the arrows: any move chooses."""
        self.press("Space")
        for _ in range(20):
            if self.focus["value"] == value:
                return
            self.press("ArrowDown")
        raise AssertionError(f"{self.page.url}: the arrows do not come to choice {value}")

    def answer(self, question, part=None, group=""):
        """Answers a question of the page, or of a part of it, rightly; its fields' names begin with
        the group."""
        form = AnswerForm(part or self.page, question)
        if question.kind in ("chooseOne", "trueOrFalse", "scenario"):
            choices = form.decisions_to_make if question.kind == "scenario" else form.choices_to_make
            value, = [label.locator("input").get_attribute("value") for label in choices(True)]
            self.tab_to(lambda focus: focus["type"] == "radio" and focus["name"].startswith(group))
            self.choose_among(value)
        elif question.kind == "chooseAll":
            values = {label.locator("input").get_attribute("value") for label in form.choices_to_make(True)}
            for value in sorted(values, key=int):
                self.tab_to(lambda focus: focus["type"] == "checkbox" and focus["value"] == value
                            and focus["name"].startswith(group))
                self.press("Space")
        elif question.kind == "match":
            for select, value in form.matches_to_choose(True):
                name = select.get_attribute("name")
                values = [option.get_attribute("value") for option in select.locator("option").all()]
                self.tab_to(lambda focus: focus["name"] == name)
                for _ in range(values.index(value)):
                    self.press("ArrowDown")
                assert self.focus["value"] == value
        elif question.kind == "order":
            for field, number in form.places_to_write(True):
                name = field.get_attribute("name")
                self.tab_to(lambda focus: focus["name"] == name)
                self.type(number)
        else:
            self.tab_to(lambda focus: focus["name"] == f"{group}text")
            self.type(form.text_to_write(True))
