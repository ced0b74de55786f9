"""The curriculum as `groundwork build` writes it: what is taught, asked, and right."""
import copy
import json
import subprocess


def pieces(node):
    """The literal texts of inline or block content, in order. What an agency fills in is not there."""
    if isinstance(node, str):
        return [" ".join(node.split())] if node.strip() else []
    if isinstance(node, list):
        return [piece for part in node for piece in pieces(part)]
    kept = {name: value for name, value in node.items()
            if name not in ("break", "to", "term", "value", "citation", "image", "practice", "code")}
    return [piece for value in kept.values() if isinstance(value, (list, dict)) for piece in pieces(value)]


def filled(node, values):
    """The content with what an agency fills in."""
    if isinstance(node, list):
        return [filled(part, values) for part in node]
    if isinstance(node, dict):
        if node.keys() == {"value"}:
            return values.get(node["value"], node)
        return {name: filled(value, values) for name, value in node.items()}
    return node


def says(text, content):
    """Whether a text of a page holds this content: its pieces, in their order."""
    place, flat = 0, " ".join(text.split())
    for piece in pieces(content):
        place = flat.find(piece, place)
        if place < 0:
            return False
        place += len(piece)
    return True


def closest(text, contents):
    """The index of the content that a text of a page shows: of those it holds, the longest."""
    held = [(sum(map(len, pieces(content))), index)
            for index, content in enumerate(contents) if says(text, content)]
    assert held, f"the curriculum does not have what the page shows: {text!r}"
    return max(held)[1]


class Question:
    """A question with its key."""

    def __init__(self, source):
        self.id, self.stem, self.taught_in = source["id"], source["stem"], source["taughtIn"]
        self.explanation = source["explanation"]
        (self.kind, task), = source["task"].items()
        self.task = task.get("_0", task)

    @property
    def parts(self):
        """Options, pairs, steps, texts or choices: whatever carries feedback."""
        if self.kind == "scenario":
            return [choice for scene in self.task["scenes"] for choice in scene["choices"]]
        if self.kind == "paragraph":
            return []
        return next(self.task[name] for name in ("options", "pairs", "steps", "answers", "expected")
                    if name in self.task)

    @property
    def secrets(self):
        """What no page may say before the answer."""
        reasons = [part["feedback"] for part in self.parts] + [self.explanation]
        return [text for reason in reasons for text in pieces(reason) if len(text) > 24]


class AnswerKey:
    def __init__(self, binary, folder, release):
        subprocess.run([binary, "build", "--output", str(release), str(folder)], check=True,
                       capture_output=True)
        self.release = json.loads(release.read_text())
        self.modules = {module["id"]: module for module in self.release["modules"]}
        self.quizzes = {quiz["module"]: quiz for quiz in self.release["quizzes"]}
        self.questions = {module: self._questions(quiz) for module, quiz in self.quizzes.items()}

    def of_agency(self, profile):
        """The key to what people of an agency with this profile read."""
        entries = next(one["entries"] for one in self.release["agencies"] if one["id"] == profile)
        values = {entry["value"]: entry["text"] for entry in entries}
        own = copy.copy(self)
        own.questions = {module: self._questions(filled(quiz, values))
                         for module, quiz in self.quizzes.items()}
        return own

    @property
    def competencies(self):
        return {competency["id"]: competency for framework in self.release["frameworks"]
                for area in framework["areas"] for competency in area["competencies"]}

    @property
    def pathway(self):
        """The first one that a learner can complete alone: every competency of its modules is shown
        by a quiz. Others wait for a supervisor who sees it, or for the agency's documents."""
        def alone(module):
            name = self.modules[module].get("competency")
            return name is None or self.competencies[name]["evidence"] == ["quiz"]

        return next(pathway for pathway in self.release["pathways"]
                    if all(map(alone, pathway["modules"])))

    @staticmethod
    def _questions(quiz):
        found = []
        for item in quiz["items"]:
            (kind, value), = item.items()
            value = value.get("_0", value)
            found += [Question(one) for one in (value["questions"] if kind == "pool" else [value])]
        return found

    def every_question(self):
        return [question for questions in self.questions.values() for question in questions]

    def question(self, module, stem):
        """The question of a module whose page says this."""
        questions = self.questions[module]
        return questions[closest(stem, [question.stem for question in questions])]
