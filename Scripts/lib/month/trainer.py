"""What trainers do at the site's own forms: sessions in a room, and whoever comes signs in to them."""
import re

from visitor import Unexpected

from month.supervisor import Supervisor


class Trainer(Supervisor):
    """Some are learners only: who may do what, the site decides."""

    def open_session(self, title, day, hours, place):
        """The path of the session, and its code."""
        form = self.open("/sessions").form("/sessions")
        page = self.send(form, title=title, day=day.isoformat(), hours=hours, place=place)
        code = re.search(r"/attend/([0-9A-Z]+)", page.body)
        if not code:
            raise Unexpected(f"{self.email}: {page.address} shows no code")
        return page.address, code[1]

    def attend(self, code):
        """Whether the code opens the session."""
        page = self.visitor.send(self.open("/attend").form("/attend"), code=code)
        return "You are on the list" in page.body

    def put_on_list(self, session, who):
        self.send(self.open(session).form("/people"), who=who)

    def correct_time(self, session, name, hours, reason):
        page = self.open(session)
        row = next(row for row in page.body.split("<tr") if f">{name}</th>" in row)
        page = self.open(re.search(r'href="([^"]+)"', row)[1])
        self.send(page.form("/people/"), hours=hours, reason=reason)
