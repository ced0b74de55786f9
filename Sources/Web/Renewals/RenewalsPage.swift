import Assessment
import CurriculumModel
import Records
import Rendering

/// Who has to show what again, and by when, with one press to ask for it.
struct RenewalsPage: Page {
  /// How far ahead can be looked, in days.
  static let choices = [30, 90, 180, 365]
  static let mostLines = 500

  let token: FormToken
  let days: Int
  let lines: [RenewalLine]
  let message: Message?
  let section: SiteSection?

  let title = "What falls due"

  var main: HTML {
    """
    <div class="wide">
    <h1>\(title)</h1>
    \(message.html)<p>Competencies of your people that were shown, and are to be shown again: because \
    their time runs out, or because what is taught has changed. Documents of the agency stand with \
    the agency.</p>
    <form method="get" action="\(SiteAddress.renewals.path)">
    \(SelectField(name: "days", label: "Looking ahead", choices: Self.choices.map { .init(value: "\($0)", label: "\($0) days") }, selected: "\(days)").html)\
    <p class="actions"><button class="quiet">Show</button></p>
    </form>
    <p role="status">\(count)</p>
    \(lines.isEmpty ? HTML() : table)</div>
    """
  }

  private var count: String {
    switch lines.count {
    case 0: "Nothing falls due in the next \(days) days."
    case 1: "1 competency falls due in the next \(days) days."
    case let count where count > Self.mostLines:
      "\(count) competencies fall due in the next \(days) days; the first \(Self.mostLines) are shown."
    case let count: "\(count) competencies fall due in the next \(days) days."
    }
  }

  /// The roles are spelled out because a phone shows the table as a list.
  private var table: HTML {
    """
    <div class="table" role="region" tabindex="0" aria-label="\(title)">
    <table class="matrix" role="table">
    <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Person</th>\
    <th scope="col" role="columnheader">Competency</th><th scope="col" role="columnheader">When</th>\
    <th scope="col" role="columnheader">Why</th><th scope="col" role="columnheader">Ask again</th>\
    </tr></thead>
    <tbody role="rowgroup">
    \(lines.prefix(Self.mostLines).map(row))</tbody>
    </table>
    </div>

    """
  }

  private func row(_ line: RenewalLine) -> HTML {
    """
    <tr role="row"><th scope="row" role="rowheader"><a href="\(SiteAddress.person(line.person.id).path)">\
    \(line.person.name)</a></th>\
    \(cell("Competency", "\(line.competency)"))\(cell("When", when(line)))\
    \(cell("Why", "\(why(line))"))\(cell("Ask again", way(line)))</tr>

    """
  }

  private func cell(_ label: String, _ content: HTML) -> HTML {
    "<td role=\"cell\" data-label=\"\(label)\"><div>\(content)</div></td>"
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

  private func why(_ line: RenewalLine) -> String {
    line.changed.isEmpty
      ? "Its time runs out" : "Changed: \(line.changed.joined(separator: ", "))"
  }

  private func way(_ line: RenewalLine) -> HTML {
    switch line.way {
    case .see: "To be seen again by a supervisor"
    case .assign(let pathway):
      """
      <form method="post" action="\(SiteAddress.renewal(line.person.id, line.renewal.competency).path)">
      \(token.field)<input type="hidden" name="days" value="\("\(days)")">
      <button class="quiet">Assign “\(pathway)”<span class="hidden"> to \(line.person.name) for \
      \(line.competency)</span></button></form>
      """
    case .asked(let pathway, let due, let undo):
      "“\(pathway)” was asked for\(due.map { " by \($0.words)" } ?? ""). \(undo.map(undoing) ?? HTML())"
    }
  }

  private func undoing(_ assignment: AssignmentID) -> HTML {
    """
    <form method="post" action="\(SiteAddress.renewalUndoing(assignment).path)">
    \(token.field)<input type="hidden" name="days" value="\("\(days)")">
    <button class="quiet">Undo</button></form>
    """
  }
}
