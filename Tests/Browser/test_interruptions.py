"""A quiz in ordinary life: the back button, a double click, two tabs, a server that dies."""
import pytest

from answer_form import AnswerForm
from office import Office


@pytest.fixture
def module(key):
    return key.pathway["modules"][0]


def begin(learner, module):
    """Begins the quiz, at a question whose answer can be changed: what was done in a scenario stands."""
    learner.begin_quiz(module)
    go_on(learner, module)


def go_on(learner, module):
    while learner.question(module).kind == "scenario":
        learner.answer(module)


def filled(learner, module, rightly=True):
    """Fills the question of the page in, and says what then stands in the fields."""
    form = AnswerForm(learner.page, learner.question(module))
    form.fill(rightly)
    return form.state()


def standing(page):
    return AnswerForm(page, None).state()


def save(learner):
    learner.visit.follow(learner.page.locator("form:has(fieldset) button"))


def test_the_back_button_finds_the_answer_that_was_given(learner, module):
    begin(learner, module)
    given = filled(learner, module)
    save(learner)
    learner.page.go_back()
    assert standing(learner.page) == given
    save(learner)
    learner.page.go_back()
    learner.page.reload()
    assert standing(learner.page) == given


def double_click(learner, control):
    """Both clicks have done what they do when this returns."""
    learner.page.locator(control).dblclick()
    learner.page.wait_for_timeout(500)
    learner.page.wait_for_load_state()


def test_a_double_click_begins_one_attempt_and_hands_one_in(learner, module):
    learner.open(f"/quizzes/{module}")
    double_click(learner, "main form.actions button")
    learner.visit.go(f"/quizzes/{module}")
    learner.visit.follow_link("Go on with the quiz")
    learner.visit.follow_link("Go to question 1")
    go_on(learner, module)
    address = learner.page.url
    given = filled(learner, module)
    double_click(learner, "form:has(fieldset) button")
    attempt = address.split("/questions/")[0]
    learner.visit.go(address)
    assert standing(learner.page) == given
    learner.visit.go(attempt)
    double_click(learner, "main form.actions button")
    assert learner.visit.heading == "Not passed this time"
    page = learner.visit.go("/record")
    assert page.locator("h2:text-is('Quizzes') + ul > li").count() == 1


def test_of_two_tabs_the_later_answer_stands(learner, module):
    begin(learner, module)
    other = learner.visit.tab()
    other.goto(learner.page.url)
    address = learner.page.url
    first = filled(learner, module, rightly=False)
    save(learner)
    AnswerForm(other, learner.key.question(module, other.locator("#question-stem").text_content())).fill(True)
    later = standing(other)
    other.locator("form:has(fieldset) button").click()
    other.wait_for_url(lambda url: url != address)
    assert later != first
    learner.visit.go(address)
    assert standing(learner.page) == later


def test_a_tab_left_open_shows_the_result_once_the_other_handed_in(learner, module):
    begin(learner, module)
    other = learner.visit.tab()
    other.goto(learner.page.url)
    learner.answer_all(module)
    learner.visit.press("Hand in")
    result = learner.page.url
    AnswerForm(other, learner.key.question(module, other.locator("#question-stem").text_content())).fill(False)
    other.locator("form:has(fieldset) button").click()
    other.wait_for_url(result)
    assert other.locator("h1").text_content() == "You passed"


def test_a_server_that_is_killed_loses_no_answer_and_nobody_is_signed_out(
        browser, key, module, start_server, visit):
    office = Office(browser, key, start_server())
    learner = office.somebody(visit(office.server))
    begin(learner, module)
    given = []
    for _ in range(4):
        go_on(learner, module)
        given.append((learner.page.url, filled(learner, module)))
        save(learner)
    go_on(learner, module)
    typed = filled(learner, module)
    office.server.kill()
    office.server.start()
    save(learner)
    learner.page.go_back()
    assert standing(learner.page) == typed
    for address, answer in given:
        learner.visit.go(address)
        assert standing(learner.page) == answer, address
    learner.visit.go(given[0][0])
    learner.answer_all(module)
    learner.visit.press("Hand in")
    assert learner.visit.heading == "You passed"
    office.close()
