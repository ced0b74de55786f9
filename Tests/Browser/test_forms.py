"""A form that was filled in wrongly: what was typed stays, and the mistake is said where it is."""
from answer_form import AnswerForm

AGENCY = "River County Youth Services"


def problem_of(page, field):
    """The message that is tied to a field, as a screen reader reads it; the field has the focus."""
    assert field.get_attribute("aria-invalid") == "true", page.url
    assert field.evaluate("field => document.activeElement === field"), page.url
    ids = field.get_attribute("aria-describedby").split()
    return " ".join(page.locator(f"[id='{name}']").text_content() for name in ids)


def test_an_invitation_keeps_the_name_when_the_password_is_too_short(office, visit, start_server):
    server = start_server()
    person = visit(server)
    page = person.go(server.invitation())
    page.get_by_label("Your name").fill("Ada Moss")
    page.get_by_label("Email address").fill("ada@state.example")
    page.get_by_label("New password").fill("short")
    person.press("Save and sign in")
    assert "at least 12 characters" in problem_of(page, page.get_by_label("New password"))
    assert page.get_by_label("Your name").input_value() == "Ada Moss"
    assert page.get_by_label("New password").input_value() == ""


def test_a_new_person_with_a_taken_address_is_not_typed_again(office):
    administrator = office.administrator
    administrator.add_person("Ren Oak", "ren@river.example", AGENCY)
    page = administrator.visit.go("/administration/people/new")
    page.get_by_label("Name", exact=True).fill("Ren Oak the second")
    page.get_by_label("Email address").fill("ren@river.example")
    page.get_by_label("Trainer", exact=True).check()
    administrator.visit.press("Add and make an invitation link")
    assert problem_of(page, page.get_by_label("Email address"))
    assert page.get_by_label("Name", exact=True).input_value() == "Ren Oak the second"
    assert page.get_by_label("Trainer", exact=True).is_checked()


def test_a_file_with_faults_adds_nobody_and_names_the_lines(office):
    administrator = office.administrator
    text = "name,email\nJo Elm,jo@river.example\nAl Fir,not an address\n,nameless@river.example\n"
    administrator.look_at_file(text, AGENCY)
    alert = administrator.page.get_by_role("alert").text_content()
    assert "Nobody was added" in alert and "Line 3" in alert and "Line 4" in alert
    people = administrator.visit.go("/administration/people")
    assert people.get_by_text("Jo Elm").count() == 0


def test_a_wrong_password_keeps_the_address(learner):
    learner.sign_out()
    learner.sign_in(learner.email, "not the password at all")
    assert learner.page.get_by_role("alert").is_visible()
    assert learner.page.get_by_label("Email address").input_value() == learner.email


def test_steps_with_the_same_number_stay_as_typed(reader, key):
    question = next(one for one in key.every_question() if one.kind == "order" and is_practised(key, one))
    page = reader.open(f"/practice/{question.id}")
    fields = page.locator(".ordering input")
    for field in fields.all():
        field.fill("2")
    reader.visit.press("See whether it is right")
    faulty = page.locator(".ordering input[aria-invalid=true]")
    assert "have the number 2" in problem_of(page, faulty)
    assert [field.input_value() for field in fields.all()] == ["2"] * fields.count()


def is_practised(key, question):
    return any(block.get("practice") == question.id for module in key.modules.values()
               for lesson in module["lessons"] for block in lesson["body"])


def test_an_empty_answer_is_no_fault_and_stays_open(learner, key):
    module = key.pathway["modules"][0]
    learner.begin_quiz(module)
    attempt = learner.page.url.split("/questions/")[0]
    # A scenario waits for a decision; which question comes first is drawn by lot.
    place = 1
    while learner.question(module).kind == "scenario":
        place += 1
        learner.visit.go(f"{attempt}/questions/{place}")
    learner.visit.follow(learner.page.locator("form:has(fieldset) button"))
    assert learner.visit.heading.startswith(f"Question {place + 1} ")
    page = learner.visit.go(attempt)
    assert learner.visit.heading == "Some questions are open"
    assert page.get_by_role("link", name=f"Go to question {place}", exact=True).is_visible()


def test_a_form_that_came_from_elsewhere_is_refused(reader):
    answer = reader.page.request.post("/sign-out", form={"token": "made up"})
    assert answer.status == 403
    reader.visit.go("/")
    assert reader.visit.heading == "Hello, Robin Vale"
