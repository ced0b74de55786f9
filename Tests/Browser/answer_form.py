"""The fields of one question, on a page, filled in rightly or wrongly by what the page says."""
from answer_key import closest, says


class AnswerForm:
    def __init__(self, page, question):
        self.page, self.question = page, question

    def fill(self, rightly):
        """Answers with mouse and typing. Returns what was left on the fields, to look for later."""
        getattr(self, {"chooseOne": "_choose", "trueOrFalse": "_choose", "chooseAll": "_choose",
                       "match": "_match", "order": "_order", "shortAnswer": "_write",
                       "number": "_count", "scenario": "_decide", "paragraph": "_write"}[self.question.kind])(rightly)

    def state(self):
        """What the fields hold now."""
        form = self.page.locator("form:has(fieldset)").first
        return form.evaluate("form => [...new FormData(form)].filter(([n]) => /^(choice|text|match-|place-)/"
                             ".test(n)).map(pair => pair.join('='))")

    def choices_to_make(self, rightly):
        """The labels to tick: all that are right, or one that is wrong."""
        return self._labels(self.question.task["options"], rightly)

    def decisions_to_make(self, rightly):
        """The label of a choice in the scene that a scenario has come to."""
        texts = self.page.locator(".scene .options label").all_text_contents()
        scene = next(scene for scene in self.question.task["scenes"]
                     if len(scene["choices"]) == len(texts) and all(
                         any(says(text, choice["content"]) for text in texts)
                         for choice in scene["choices"]))
        return self._labels(scene["choices"], rightly)[:1]

    def _labels(self, options, rightly):
        labels = self.page.locator(".options label")
        shown = [options[closest(text, [option["content"] for option in options])]
                 for text in labels.all_text_contents()]
        right = [labels.nth(place) for place, option in enumerate(shown) if option["mark"] == "right"]
        wrong = [labels.nth(place) for place, option in enumerate(shown) if option["mark"] != "right"]
        return right if rightly else (wrong or right)[:1]

    def matches_to_choose(self, rightly):
        """The lists, each with the value to choose in it."""
        pairs, chosen = self.question.task["pairs"], []
        for row in self.page.locator(".pairs li").all():
            index = closest(row.locator("label").text_content(), [pair["prompt"] for pair in pairs])
            wanted = pairs[index if rightly else (index + 1) % len(pairs)]["match"]
            options = row.locator("option").all()[1:]
            texts = [option.text_content() for option in options]
            contents = [pair["match"] for pair in pairs] + self.question.task["extras"]
            place = [contents[closest(text, contents)] for text in texts].index(wanted)
            chosen.append((row.locator("select"), options[place].get_attribute("value")))
        return chosen

    def places_to_write(self, rightly):
        """The small fields, each with its number."""
        steps, places = self.question.task["steps"], []
        for row in self.page.locator(".ordering li").all():
            index = closest(row.locator("label").text_content(), [step["content"] for step in steps])
            places.append((row.locator("input"), str(index + 1 if rightly else len(steps) - index)))
        return places

    def text_to_write(self, rightly):
        if self.question.kind == "paragraph":
            return "I would ask first, wait for the answer, and write down what was said."
        if self.question.kind == "number":
            expected = next(one for one in self.question.task["expected"] if one["mark"] == "right")
            return f"{expected['lowest']['thousandths'] / 1000:g}" if rightly else "987654"
        fitting = [one["text"] for one in self.question.task["answers"]
                   if (one["mark"] == "right") == rightly]
        return fitting[0] if fitting else "something else"

    def _choose(self, rightly):
        for label in self.choices_to_make(rightly):
            label.locator("input").check()

    def _decide(self, rightly):
        for label in self.decisions_to_make(rightly):
            label.locator("input").check()

    def _match(self, rightly):
        for select, value in self.matches_to_choose(rightly):
            select.select_option(value)

    def _order(self, rightly):
        for field, number in self.places_to_write(rightly):
            field.fill(number)

    def _write(self, rightly):
        self.page.get_by_label("Your answer").fill(self.text_to_write(rightly))

    _count = _write
