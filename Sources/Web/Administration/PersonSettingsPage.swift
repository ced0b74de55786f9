import HTTPTypes
import Records
import Rendering

/// One person as the administrator sees them: roles, teams, pathways, invitation.
struct PersonSettingsPage: Page {
  let token: FormToken
  let person: Person
  let agency: String
  let teams: [Team]
  let assignments: AssignmentForm
  /// Nobody erases themselves, or somebody twice.
  let mayErase: Bool
  var message: Message?

  var title: String { person.name }
  let section: SiteSection? = .administration
  var status: HTTPResponse.Status {
    assignments.problem != nil || message?.kind == .error ? .unprocessableContent : .ok
  }

  var main: HTML {
    """
    \(Crumbs(("People", .people)).html)<h1>\(person.name)</h1>
    \(message.html)<dl class="facts">
    <dt>Email</dt><dd>\(person.email)</dd>
    <dt>Agency</dt><dd>\(agency)</dd>
    <dt>Teams</dt><dd>\(teamLinks)</dd>
    <dt>Record</dt><dd><a href="\(SiteAddress.person(person.id).path)">Standing and evidence</a></dd>
    <dt>Ledger</dt><dd><a href="\(SiteAddress.audit.path)?person=\(person.id.description)">Who did what, by and \
    about \(person.name)</a></dd>
    </dl>
    \(invitation)\(roles)\(assignments.html)\(activity)\(mayErase ? erasure : HTML())
    """
  }

  private var teamLinks: HTML {
    guard !teams.isEmpty else { return "none" }
    let links = teams.map { team -> HTML in
      "<a href=\"\(SiteAddress.teamSettings(team.id).path)\">\(team.name)</a>"
    }
    return links.dropFirst().reduce(links[0]) { $0 + ", " + $1 }
  }

  private var invitation: HTML {
    """
    <form method="post" action="\(SiteAddress.personInvitation(person.id).path)">
    \(token.field)
    <p class="actions"><button class="quiet">Make a new invitation link</button></p>
    <p class="hint">For a first password, or when it was lost. Links made before stop working.</p>
    </form>

    """
  }

  private var activity: HTML {
    let form: HTML =
      person.isActive
      ? """
      <p>When somebody leaves, close the account: nobody can sign in with it, and what was recorded \
      stays.</p>
      <p class="actions"><button class="quiet" name="account" value="close">Close the account\
      </button></p>
      """
      : """
      <p>This account is closed.</p>
      <p class="actions"><button class="quiet" name="account" value="open">Open it again</button></p>
      """
    return """
      <h2>Account</h2>
      <form method="post" action="\(SiteAddress.personActivity(person.id).path)">
      \(token.field)
      \(form)</form>

      """
  }

  private var erasure: HTML {
    """
    <p><a href="\(SiteAddress.erasure(person.id).path)">Erase \(person.name)</a> \
    <span class="soft">where the law or the person asks for it</span></p>

    """
  }

  private var roles: HTML {
    """
    <h2>Roles</h2>
    <form method="post" action="\(SiteAddress.personRoles(person.id).path)">
    \(token.field)
    \(CheckboxField(name: "role", label: "What \(person.name) does here", choices: Role.choices, selected: Set(person.roles.map(\.rawValue))).html)\
    <p class="actions"><button class="quiet">Save the roles</button></p>
    </form>

    """
  }
}
