"""Everything can be done by keyboard alone, and the focus can always be seen."""
import pytest

from keyboard import Keyboard


def test_a_quiz_is_taken_and_passed_by_keyboard_alone(learner, key):
    module = key.pathway["modules"][0]
    page = learner.open(f"/quizzes/{module}")
    keyboard = Keyboard(page)
    keyboard.submit("Begin")
    while "/questions/" in page.url:
        question = learner.question(module)
        if page.locator("form:has(fieldset)").count():
            keyboard.answer(question)
            keyboard.submit("Do this" if question.kind == "scenario" else "Save and")
        else:
            keyboard.follow("Go on to the")
    keyboard.submit("Hand in")
    assert learner.visit.heading == "You passed"


@pytest.mark.parametrize("kind", ["match", "order", "chooseAll", "chooseOne"])
def test_a_question_of_this_kind_is_practised_by_keyboard_alone(reader, key, kind):
    """The quiz draws what it draws; the lessons' own questions have every kind."""
    for module in key.modules.values():
        for lesson in module["lessons"]:
            asked = [block["practice"] for block in lesson["body"] if "practice" in block]
            for question in key.every_question():
                if question.id in asked and question.kind == kind:
                    return practise(reader, question)
    raise AssertionError(f"no lesson has a question of the kind {kind}")


def practise(learner, question):
    page = learner.open(f"/practice/{question.id}")
    keyboard = Keyboard(page)
    keyboard.answer(question)
    keyboard.submit("See whether")
    assert page.locator("#outcome").text_content() == "Right", page.url


def test_the_first_stop_skips_to_the_content(reader):
    page = reader.visit.go("/glossary")
    keyboard = Keyboard(page)
    keyboard.press("Tab")
    assert keyboard.focus["text"] == "Skip to the content"
    assert page.locator(".skip").bounding_box()["x"] >= 0
    keyboard.press("Enter")
    keyboard.press("Tab")
    assert keyboard.focus["main"], keyboard.focus


def test_a_definition_opens_and_closes_by_keyboard(reader, key):
    place = next((module["id"], lesson["id"]) for module in key.modules.values()
                 for lesson in module["lessons"] if "'term'" in str(lesson["body"]))
    page = reader.open(f"/modules/{place[1]}")
    keyboard = Keyboard(page)
    keyboard.tab_to(lambda focus: focus["tag"] == "BUTTON" and focus["main"])
    term = keyboard.focus["text"]
    assert page.locator(".definition:popover-open").count() == 0
    keyboard.press("Enter")
    assert page.locator(".definition:popover-open").count() == 1
    keyboard.press("Escape")
    assert page.locator(".definition:popover-open").count() == 0
    assert keyboard.focus["text"] == term
    keyboard.press("Space")
    assert page.locator(".definition:popover-open").is_visible()


def test_signing_in_needs_no_mouse(office, learner):
    learner.sign_out()
    page = learner.visit.go("/sign-in")
    keyboard = Keyboard(page)
    keyboard.tab_to(lambda focus: focus["name"] == "email")
    keyboard.type(learner.email)
    keyboard.press("Tab")
    keyboard.type("a long walk by the river")
    with page.expect_navigation():
        keyboard.press("Enter")
    assert learner.visit.heading == "Hello, Robin Vale"
