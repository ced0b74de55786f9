"""What comes of the whole way: a certificate, and no page on the way with a fault."""


def test_the_walk_ends_with_a_certificate_that_names_the_learner(walk):
    page = walk.learner.visit.go(walk.certificate)
    text = page.locator(".certificate").text_content()
    assert "Lee Hart" in text and "North County Youth Services" in text


def test_the_record_page_keeps_every_attempt(walk):
    page = walk.learner.visit.go("/record")
    quizzes = page.locator("h2:text-is('Quizzes') + ul > li")
    passed = len(walk.key.pathway["modules"])
    verdicts = sorted(quizzes.locator(".status").all_text_contents())
    assert verdicts == ["Not passed"] + ["Passed"] * passed


def test_no_page_of_the_walk_has_a_fault_at_any_width_or_scheme(walk):
    assert not walk.look.faults, "\n".join(walk.look.faults)


def test_nothing_failed_behind_the_pages_of_the_walk(walk):
    troubles = [trouble for visit in walk.visits for trouble in visit.troubles]
    assert not troubles, "\n".join(troubles)
