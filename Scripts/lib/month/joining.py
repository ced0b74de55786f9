"""How an agency and its people come to the site: invited, or added from a file."""
from visitor import Unexpected

from month.cast import BEFORE, BY_ACCOUNT, PEOPLE, TEAMS


class Joining:
    def __init__(self, diary, people, invitation):
        self.diary, self.people = diary, people
        self.invitations = {"administrator": invitation}

    def accept(self, account):
        self.people[account].accept(self.invitations[account])
        self.diary.note("people came in")

    def people_of(self, agency):
        return [p for p in PEOPLE if p.agency == agency and p.account not in self.invitations]

    def add_agency(self, director, agency):
        director.add_agency(agency.name, agency.profile)
        self.diary.note("agencies")

    def invite(self, director, account):
        person = BY_ACCOUNT[account]
        self.invitations[account] = director.add_person(
            person.name, self.people[account].email, person.roles, person.agency)
        self.diary.note("people added")

    def make_teams(self, office, agency):
        for team in TEAMS:
            if team.agency == agency:
                office.add_team(team.name, agency)
                self.diary.note("teams")
                for account in BEFORE:
                    if BY_ACCOUNT[account].team == team.name:
                        office.put_on_team(team.name, self.people[account].email)
                if team.supervisor in self.invitations:
                    office.put_on_team(team.name, self.people[team.supervisor].email, "supervisor")

    def add_from_file(self, office, people, wrong):
        rows = ["name,email,roles,teams"] + [
            f"{p.name},{self.people[p.account].email},{' '.join(p.roles)},{p.team or ''}" for p in people]
        if wrong:
            spoilt = list(rows)
            spoilt[2] = spoilt[2].replace("@", " at ")
            spoilt[4] = spoilt[4].replace("learner", "teacher")
            spoilt[6] = spoilt[6].replace(",Counselors", ",Counsellors")
            page = office.look_at_file("\n".join(spoilt) + "\n")
            if page.status != 422 or "Change 3 lines of the file" not in page.body:
                raise Unexpected(f"a file with 3 wrong lines was answered with {page.status}")
            self.diary.note("files refused")
        links = office.add_from_file(office.look_at_file("\n".join(rows) + "\n"))
        self.invitations |= {p.account: links[self.people[p.account].email] for p in people}
        self.diary.note("people added", len(people))
