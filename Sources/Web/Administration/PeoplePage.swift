import Records
import Rendering

/// Everybody of the administrator's agency, with what to look for.
struct PeoplePage: Page {
  static let mostLines = 500

  struct Line: Sendable, Hashable {
    let person: Person
    let agency: String
  }

  let search: String
  let role: Role?
  /// As many of those found as one page holds.
  let lines: [Line]
  let found: Int
  /// How many there are without the search.
  let total: Int
  let hasAgencies: Bool
  var message: Message?

  let title = "People"
  let section: SiteSection? = .administration
  let styles = [SiteAsset.supervisionStyles]

  var main: HTML {
    """
    <div class="wide">
    <h1>People</h1>
    \(message.html)\(hasAgencies ? HTML() : agencyFirst)\
    <p class="actions"><a class="button" href="\(SiteAddress.newPerson.path)">Add a person</a>
    <a class="button quiet" href="\(SiteAddress.peopleImport.path)">Add people from a file</a>
    <a class="button quiet" href="\(SiteAddress.teamsSettings.path)">Teams</a>
    <a class="button quiet" href="\(SiteAddress.agencies.path)">Agencies</a>
    <a class="button quiet" href="\(SiteAddress.renewals.path)">What falls due</a>
    <a class="button quiet" href="\(SiteAddress.sessions.path)">In-person sessions</a>
    <a class="button quiet" href="\(SiteAddress.reminders.path)">Reminders</a>
    <a class="button quiet" href="\(SiteAddress.regradings.path)">Corrected keys</a>
    <a class="button quiet" href="\(SiteAddress.audit.path)">Who did what</a></p>
    <form method="get" role="search" action="\(SiteAddress.people.path)" class="filter">
    \(TextField(name: "search", label: "Name or email has", kind: .search, value: search, isRequired: false).html)\
    \(roleField)<p class="actions"><button class="quiet">Show</button></p>
    </form>
    <p role="status">\(count)</p>
    \(table)</div>
    """
  }

  private var agencyFirst: HTML {
    """
    <div class="message warning" role="status"><p>There is no agency yet. \
    <a href="\(SiteAddress.agencies.path)">Add one</a> before you add people.</p></div>

    """
  }

  private var count: String {
    let shown = lines.count < found ? "The first \(lines.count) of \(found) found" : "\(found)"
    return "\(shown) of \(total) people"
  }

  private var roleField: HTML {
    SelectField(
      name: "role", label: "Role",
      choices: [.init(value: "", label: "Any role")] + Role.choices, selected: role?.rawValue ?? ""
    ).html
  }

  private var table: HTML {
    guard !lines.isEmpty else { return "<p>Nobody is like that.</p>" }
    return ListTable(
      label: title, columns: ["Name", "Email", "Roles", "Agency", "Account"],
      rows: lines.map { line in
        ListTable.Row(
          head: """
            <a href="\(SiteAddress.personSettings(line.person.id).path)">\(line.person.name)</a>
            """,
          cells: [
            "\(line.person.email)", "\(line.person.roles.words)", "\(line.agency)",
            "\(line.person.isActive ? "Open" : "Closed")",
          ])
      }
    ).html
  }
}

extension Role {
  var word: String {
    switch self {
    case .learner: "Learner"
    case .supervisor: "Supervisor"
    case .trainer: "Trainer"
    case .administrator: "Administrator"
    }
  }

  static var choices: [SelectField.Choice] {
    allCases.map { SelectField.Choice(value: $0.rawValue, label: $0.word) }
  }
}

extension Set<Role> {
  /// `Learner, supervisor`, in the order of the enumeration.
  var words: String {
    let words = Role.allCases.filter(contains).map(\.word)
    return ([words.first].compactMap { $0 } + words.dropFirst().map { $0.lowercased() })
      .joined(separator: ", ")
  }
}
