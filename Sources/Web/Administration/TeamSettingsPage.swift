import HTTPTypes
import Records
import Rendering

/// Who is on a team, who supervises it, and what it was asked to take.
struct TeamSettingsPage: Page {
  let token: FormToken
  let team: Team
  let members: [Person]
  let supervisors: [Person]
  /// Who could be added.
  let candidates: [Person]
  let assignments: AssignmentForm
  var message: Message?

  var title: String { team.name }
  let section: SiteSection? = .administration
  var status: HTTPResponse.Status { assignments.problem == nil ? .ok : .unprocessableContent }

  var main: HTML {
    """
    \(Crumbs(("People", .people), ("Teams", .teamsSettings)).html)<h1>\(team.name)</h1>
    \(message.html)<h2>Supervisors</h2>
    \(list(supervisors, part: .supervisor))<h2>People</h2>
    \(list(members, part: .member))\(joining)\(assignments.html)
    """
  }

  private func list(_ people: [Person], part: Team.Part) -> HTML {
    guard !people.isEmpty else { return "<p>Nobody yet.</p>\n" }
    let items = people.map { person -> HTML in
      """
      <li><a href="\(SiteAddress.personSettings(person.id).path)">\(person.name)</a>
      <form method="post" action="\(SiteAddress.teamMembers(team.id).path)">
      \(token.field)
      <input type="hidden" name="person" value="\("\(person.id)")">
      <input type="hidden" name="part" value="\(part.rawValue)">
      <button class="quiet" name="change" value="leave">Take \(person.name) off the team</button>
      </form></li>

      """
    }
    return "<ul class=\"rows\">\n\(items)</ul>\n"
  }

  private var joining: HTML {
    guard !candidates.isEmpty else {
      return """
        <p>There is nobody else of the agency to add. \
        <a href="\(SiteAddress.newPerson.path)">Add a person</a> to the agency.</p>

        """
    }
    let people = candidates.map {
      SelectField.Choice(value: "\($0.id)", label: "\($0.name), \($0.email)")
    }
    let parts: [SelectField.Choice] = [
      .init(value: Team.Part.member.rawValue, label: "Member"),
      .init(value: Team.Part.supervisor.rawValue, label: "Supervisor"),
    ]
    return """
      <h2>Add to the team</h2>
      <form method="post" action="\(SiteAddress.teamMembers(team.id).path)">
      \(token.field)
      \(SelectField(name: "person", label: "Person", choices: people).html)\
      \(SelectField(name: "part", label: "As", choices: parts).html)\
      <p class="actions"><button class="quiet" name="change" value="join">Add</button></p>
      </form>

      """
  }
}
