"""The answer key stays on the server until the answer is handed in."""
import html
import re

from answer_key import says


def shown(page):
    """Everything that the server sent, as plain text: also what the page hides."""
    answer = page.request.get(page.url)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", answer.text())).split())


def test_no_page_of_an_attempt_says_what_is_right_before_it_is_handed_in(learner, key):
    module = key.pathway["modules"][0]
    learner.begin_quiz(module)
    attempt = learner.page.url.split("/questions/")[0]
    count = learner.page.locator(".overview li").count()
    pages = [attempt, f"/quizzes/{module}", f"/modules/{module}", "/", "/record"]
    pages += [f"{attempt}/questions/{place}" for place in range(1, count + 1)]
    secrets = {text: question.id for question in key.questions[module] for text in question.secrets}
    for answered in (False, True):
        if answered:
            learner.visit.go(f"{attempt}/questions/1")
            learner.answer_all(module, rightly=False)
        for path in pages:
            text = shown(learner.visit.go(path))
            told = [f"{path} says of {question}: {secret}" for secret, question in secrets.items()
                    if secret in text]
            assert not told, "\n".join(told)


def test_the_result_of_an_open_attempt_leads_back_to_it(learner, key):
    learner.begin_quiz(key.pathway["modules"][0])
    attempt = learner.visit.path.split("/questions/")[0]
    learner.visit.go(attempt + "/result")
    assert learner.visit.path == attempt


def test_practising_a_question_that_an_open_quiz_asks_tells_nothing(learner, key):
    module = key.pathway["modules"][0]
    learner.begin_quiz(module)
    asked = learner.answer_all(module, rightly=False)
    for question in asked:
        page = learner.page.goto(f"/practice/{question.id}?choice=0&choice=1&text=other")
        if page.status == 200:
            text = learner.page.locator("main").text_content()
            assert not any(says(text, part["feedback"]) for part in question.parts if part["feedback"])
            return
    raise AssertionError("no lesson lets anybody practise a question of this form")
