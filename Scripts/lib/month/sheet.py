"""The page of one question, read as a person does: what it asks, and what each field stands for."""
from markup import Markup

VOID = {"input", "br", "hr", "img", "meta", "link", "wbr"}


class Sheet(Markup):
    """`stem` is what is asked, `options` pairs a value of `choice` with its words, `rows` the name of
    a field with the words of its label, `matches` pairs a value of a list with its words."""

    def __init__(self, body):
        self.stem, self.options, self.rows, self.matches = "", [], [], []
        self._labels, self._names, self._taken, self._depth = [], {}, [], 0
        self._value = None
        self.feed(body)
        self.rows = [(self._names[id], " ".join(text.split())) for id, text in self._labels
                     if id in self._names]

    def handle_starttag(self, tag, a):
        if tag == "input" and a.get("name", "").endswith("choice"):
            self._value = a.get("value")
        if a.get("id") and a.get("name"):
            self._names[a["id"]] = a["name"]
        if tag in VOID:
            return
        self._depth += 1
        if a.get("id", "").endswith("-stem") or tag == "label":
            self._taken.append((self._depth, tag, a, []))
        elif tag == "option" and a.get("value"):
            self._taken.append((self._depth, tag, a, []))

    def handle_data(self, data):
        for _, _, _, texts in self._taken:
            texts.append(data)

    def handle_endtag(self, tag):
        if self._taken and self._taken[-1][0] == self._depth:
            _, kind, a, texts = self._taken.pop()
            self._keep(kind, a, " ".join("".join(texts).split()))
        self._depth -= 1

    def _keep(self, kind, a, text):
        if kind == "option":
            self.matches.append((a["value"], text))
        elif kind != "label":
            self.stem = text
        elif "for" in a:
            self._labels.append((a["for"], text))
        elif self._value is not None:
            self.options.append((self._value, text))
            self._value = None
