"""Makes people as an administrator does, through the site: invitation, account, learners."""
import re

from visitor import Unexpected, Visitor

PASSWORD = "a long walk by the river"


def _answers(form, name, email):
    """What to write into a form about a person, by what its fields are."""
    values = {}
    for field, kind in form.kinds.items():
        if kind == "password":
            values[field] = PASSWORD
        elif kind == "email" or field == "email":
            values[field] = email
        elif field == "name":
            values[field] = name
        elif kind == "checkbox" and "learner" in form.choices[field]:
            values[field] = ["learner"]
        elif kind == "select" and not dict(form.values).get(field):
            values[field] = next((c for c in form.choices[field] if c), "")
    return values


def accept(visitor, path, name, email):
    """Follows an invitation, sets the password, and ends signed in."""
    page = visitor.open(path)
    form = page.form("/invitation")
    page = visitor.send(form, **_answers(form, name, email))
    if page.status != 200:
        raise Unexpected(f"the invitation of {email} was answered with status {page.status}")
    if visitor.exchange("GET", "/")[0] != 200:
        visitor.sign_in(email, PASSWORD)


def make_learners(server, count):
    """So many learners, signed in, and their administrator."""
    administrator = Visitor(server.port)
    accept(administrator, server.invitation(), "Kit Administrator", "kit@example.org")
    form = administrator.open("/administration/agencies").form("/administration/agencies")
    administrator.send(form, **_answers(form, "Example agency", ""))
    learners = []
    for number in range(count):
        email = f"learner-{number}@example.org"
        form = administrator.open("/administration/people/new").form("/administration/people")
        page = administrator.send(form, **_answers(form, f"Learner {number}", email))
        link = re.search(r"(/invitations?/[^\s\"'<]+)", page.body)
        if not link:
            raise Unexpected(f"{page.address} ({page.status}) shows no invitation for {email}")
        learner = Visitor(server.port)
        learner.email = email
        accept(learner, link[1], f"Learner {number}", email)
        learners.append(learner)
    return administrator, learners
