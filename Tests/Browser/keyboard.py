"""Somebody at a keyboard, without a mouse."""
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
