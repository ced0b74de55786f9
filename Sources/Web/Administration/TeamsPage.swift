import HTTPTypes
import Records
import Rendering

/// The teams of the administrator's agency.
struct TeamsPage: Page {
  let token: FormToken
  let teams: [Team]
  let agencies: AgencyChoice
  var name = ""
  var problem: String?

  let title = "Teams"
  let section: SiteSection? = .administration
  var status: HTTPResponse.Status { problem == nil ? .ok : .unprocessableContent }

  var main: HTML {
    """
    \(Crumbs(("People", .people)).html)<h1>Teams</h1>
    <p>A supervisor sees the people of the supervisor's own teams, and nobody else.</p>
    \(list)\(agencies.agencies.isEmpty ? agencyFirst : form)
    """
  }

  private var list: HTML {
    guard !teams.isEmpty else { return "<p>There are none yet.</p>\n" }
    let items = teams.map { team -> HTML in
      """
      <li><a href="\(SiteAddress.teamSettings(team.id).path)">\(team.name)</a> \
      <span class="soft">\(agency(of: team))\(counted(team.members.count, "person", "people")), \
      \(counted(team.supervisors.count, "supervisor", "supervisors"))</span></li>

      """
    }
    return "<ul class=\"rows\">\n\(items)</ul>\n"
  }

  /// Named where there are several.
  private func agency(of team: Team) -> String {
    guard agencies.agencies.count > 1,
      let agency = agencies.agencies.first(where: { $0.id == team.agency })
    else { return "" }
    return "\(agency.name): "
  }

  private var agencyFirst: HTML {
    "<p>A team belongs to an agency: <a href=\"\(SiteAddress.agencies.path)\">add an agency</a> first.</p>"
  }

  private var form: HTML {
    """
    <h2>Add a team</h2>
    <form method="post" action="\(SiteAddress.teamsSettings.path)">
    \(token.field)
    \(TextField(name: "name", label: "Name", value: name, problem: problem).html)\
    \(agencies.field(selected: nil))\
    <p class="actions"><button>Add the team</button></p>
    </form>
    """
  }
}

/// `1 person`, `3 people`.
func counted(_ count: Int, _ one: String, _ many: String) -> String {
  "\(count) \(count == 1 ? one : many)"
}
