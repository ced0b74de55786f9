import Records
import Rendering

/// The supervisor's own teams.
struct SupervisionPage: Page {
  let teams: [Team]
  let waiting: WaitingList

  let title = "Teams"
  let section: SiteSection? = .supervision

  var main: HTML {
    """
    <h1>Your teams</h1>
    \(list)\(waiting.html)<p><a href="\(SiteAddress.renewals.path)">What falls due</a> · \
    <a href="\(SiteAddress.retention.path)">What lasts: how much people still know</a> · \
    <a href="\(SiteAddress.sessions.path)">In-person sessions</a></p>
    """
  }

  private var list: HTML {
    guard !teams.isEmpty else {
      return "<p>You have no team yet. An administrator can make you its supervisor.</p>"
    }
    let items = teams.map { team -> HTML in
      """
      <li><a href="\(SiteAddress.team(team.id).path)">\(team.name)</a> \
      <span class="soft">\(counted(team.members.count, "person", "people"))</span></li>

      """
    }
    return "<ul class=\"rows\">\n\(items)</ul>\n"
  }
}
