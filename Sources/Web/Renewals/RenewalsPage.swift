import Assessment
import CurriculumModel
import Records
import Rendering

/// Who has to show what again, and by when, with one press to ask for it.
struct RenewalsPage: Page {
  static let mostLines = 500
  /// Of more people only a team at a time is shown.
  static let mostPeople = 2_000

  let token: FormToken
  let filter: RenewalFilter
  let teams: [SelectField.Choice]
  /// `nil` where so many people are meant that a team has to be chosen.
  let lines: [RenewalLine]?
  let message: Message?
  let section: SiteSection?
  let styles = [SiteAsset.supervisionStyles]

  let title = "What falls due"

  var main: HTML {
    """
    <div class="wide">
    \(section.map { Crumbs(($0.title, $0.address)).html } ?? HTML())<h1>\(title)</h1>
    \(message.html)<p>Competencies of your people that were shown, and are to be shown again: because \
    their time runs out, or because what is taught has changed. Documents of the agency stand with \
    the agency.</p>
    <form method="get" action="\(SiteAddress.renewals.path)" class="filter">
    \(SelectField(name: "days", label: "Looking ahead", choices: RenewalFilter.choices.map { .init(value: "\($0)", label: "\($0) days") }, selected: "\(filter.days)").html)\
    \(teamField)<p class="actions"><button class="quiet">Show</button></p>
    </form>
    \(lines.map(found) ?? choosing)</div>
    """
  }

  private var teamField: HTML {
    guard teams.count > 1 else { return HTML() }
    return SelectField(
      name: "team", label: "Team", choices: [.init(value: "", label: "Everybody")] + teams,
      selected: filter.team.map { "\($0)" } ?? ""
    ).html
  }

  private var choosing: HTML {
    """
    <p role="status">You have more people than one page can hold. Please choose a team, or download \
    the table of everybody.</p>
    \(download)
    """
  }

  private func found(_ lines: [RenewalLine]) -> HTML {
    "<p role=\"status\">\(count(lines))</p>\n\(lines.isEmpty ? HTML() : table(lines) + download)"
  }

  private var download: HTML {
    """
    <p class="actions"><a class="button quiet" \
    href="\(SiteAddress.renewalTable.path)?\(filter.query)">Download as a table (CSV)</a></p>

    """
  }

  private func count(_ lines: [RenewalLine]) -> String {
    switch lines.count {
    case 0: "Nothing falls due in the next \(filter.days) days."
    case 1: "1 competency falls due in the next \(filter.days) days."
    case let count where count > Self.mostLines:
      "\(count) competencies fall due in the next \(filter.days) days; the first \(Self.mostLines) are "
        + "shown, the table has them all."
    case let count: "\(count) competencies fall due in the next \(filter.days) days."
    }
  }

  private func table(_ lines: [RenewalLine]) -> HTML {
    ListTable(
      label: title, columns: ["Person", "Competency", "When", "Why", "Ask again"],
      rows: lines.prefix(Self.mostLines).map { line in
        ListTable.Row(
          head: "<a href=\"\(SiteAddress.person(line.person.id).path)\">\(line.person.name)</a>",
          cells: ["\(line.competency)", when(line), "\(line.why)", way(line)])
      }
    ).html
  }

  private func when(_ line: RenewalLine) -> HTML {
    let day = line.renewal.dueOn?.words
    switch line.renewal.standing {
    case .lapsed: return "\(StatusLabel.lapsed("Lapsed")) \(day.map { "since \($0)" } ?? "")"
    case .due where !line.changed.isEmpty: return StatusLabel.due("Due now")
    case .due: return "\(StatusLabel.due("Due")) \(day ?? "")"
    case .met, .underWay, .notStarted: return "\(day ?? "")"
    }
  }

  private func way(_ line: RenewalLine) -> HTML {
    switch line.way {
    case .see: "To be seen again by a supervisor"
    case .assign(let pathway):
      """
      <form method="post" action="\(SiteAddress.renewal(line.person.id, line.renewal.competency).path)">
      \(hidden)<button class="quiet">Assign “\(pathway)”<span class="hidden"> to \(line.person.name) for \
      \(line.competency)</span></button></form>
      """
    case .asked(let pathway, let due, let undo):
      "“\(pathway)” was asked for by \(due.words). \(undo.map(undoing) ?? HTML())"
    }
  }

  private func undoing(_ assignment: AssignmentID) -> HTML {
    """
    <form method="post" action="\(SiteAddress.renewalUndoing(assignment).path)">
    \(hidden)<button class="quiet">Undo</button></form>
    """
  }

  /// What the forms of the table carry, so that they lead back to what was shown.
  private var hidden: HTML {
    let team = filter.team.map {
      "<input type=\"hidden\" name=\"team\" value=\"\("\($0)")\">" as HTML
    }
    return """
      \(token.field)<input type="hidden" name="days" value="\("\(filter.days)")">\(team ?? HTML())
      """
  }
}
