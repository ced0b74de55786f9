"""What somebody answers to a question: rightly, with a mistake, or with what puts a young person at
risk. A mistake is never unsafe by accident."""
from answer_key import closest, says

PARAGRAPH = ("I would write down where we are now, what was said in its own words and what I saw, "
             "leave out what I only guess, and tell my supervisor today. I would ask nothing more "
             "than I need to, and I would say what happens next and what I do not know yet.")


def answer(question, sheet, manner, random):
    """The fields to send. `manner` is "right", "wrong" or "unsafe"."""
    return {"chooseOne": _choice, "trueOrFalse": _choice, "chooseAll": _choices, "match": _matches,
            "order": _order, "shortAnswer": _words, "number": _number, "paragraph": _paragraph,
            "scenario": _decision}[question.kind](question, sheet, manner, random)


def may_be_unsafe(question):
    """Whether one answer to it can be unsafe and all others still right."""
    return question.kind in ("chooseOne", "scenario") and any(
        part["mark"] == "unsafe" for part in question.parts)


def _marked(options, sheet):
    """The value of each option of the page, with its mark."""
    contents = [option["content"] for option in options]
    return [(value, options[closest(text, contents)]["mark"]) for value, text in sheet.options]


def _pick(marked, manner, random):
    """A value that is so marked; where none is, the next best."""
    for wanted in (manner, "right", "wrong", "unsafe"):
        fitting = [value for value, mark in marked if mark == wanted]
        if fitting:
            return fitting[0] if wanted == "right" else random.choice(fitting)
    raise LookupError("there is nothing to choose")


def _choice(question, sheet, manner, random):
    return {"choice": _pick(_marked(question.task["options"], sheet), manner, random)}


def _choices(question, sheet, manner, random):
    marked = _marked(question.task["options"], sheet)
    right = [value for value, mark in marked if mark == "right"]
    if manner == "right":
        return {"choice": right}
    spare = [value for value, mark in marked if mark == "wrong"]
    return {"choice": right[:1] + spare if len(right) > 1 or spare else right}


def _matches(question, sheet, manner, random):
    pairs = question.task["pairs"]
    contents = [pair["match"] for pair in pairs] + question.task["extras"]
    values = [(contents[closest(text, contents)], value) for value, text in sheet.matches]
    chosen = {}
    for name, text in sheet.rows:
        index = closest(text, [pair["prompt"] for pair in pairs])
        wanted = pairs[index if manner == "right" else (index + 1) % len(pairs)]["match"]
        chosen[name] = next(value for content, value in values if content == wanted)
    return chosen


def _order(question, sheet, manner, random):
    steps = [step["content"] for step in question.task["steps"]]
    places = {name: closest(text, steps) for name, text in sheet.rows}
    return {name: str(place + 1 if manner == "right" else len(steps) - place)
            for name, place in places.items()}


def _words(question, sheet, manner, random):
    wanted = "right" if manner == "right" else "wrong"
    known = [one["text"] for one in question.task["answers"] if one["mark"] == wanted]
    return {"text": known[0] if known else "I am not sure"}


def _number(question, sheet, manner, random):
    expected = question.task["expected"]
    right = next(one for one in expected if one["mark"] == "right")
    wrong = next((one["lowest"]["thousandths"] for one in expected if one["mark"] != "right"),
                 right["highest"]["thousandths"] + 1_000)
    return {"text": f"{(right['lowest']['thousandths'] if manner == 'right' else wrong) / 1000:g}"}


def _paragraph(question, sheet, manner, random):
    return {"text": PARAGRAPH if manner == "right" else "I would ask somebody."}


def _decision(question, sheet, manner, random):
    """In the scene that the page shows: the one with these choices."""
    texts = [text for _, text in sheet.options]
    scene = next(scene for scene in question.task["scenes"] if len(scene["choices"]) == len(texts)
                 and all(any(says(text, choice["content"]) for text in texts)
                         for choice in scene["choices"]))
    marked = _marked(scene["choices"], sheet)
    if manner == "unsafe" and all(mark != "unsafe" for _, mark in marked):
        # What is unsafe often comes after what was only not good.
        manner = "wrong"
    return {"choice": _pick(marked, manner, random)}
