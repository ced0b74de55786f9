import CurriculumModel
import Records
import Rendering

/// Asks a person or a team to take a pathway, by a day.
struct AssignmentForm: Sendable, Hashable {
  struct Choice: Sendable, Hashable {
    let pathway: Pathway.ID
    let title: String
  }

  /// What was asked before.
  struct Line: Sendable, Hashable {
    let title: String
    let due: CalendarDate?
    let assignment: AssignmentID
    /// Through whom a person was asked; `nil` where the page is about whom was asked.
    let team: TeamID?
  }

  let token: FormToken
  let address: SiteAddress
  let choices: [Choice]
  let lines: [Line]
  /// As they were sent, to be put right.
  var pathway = ""
  var day = ""
  var problem: String?

  var html: HTML {
    """
    <h2>Pathways</h2>
    \(list)<form method="post" action="\(address.path)">
    \(token.field)
    \(SelectField(name: "pathway", label: "Pathway", choices: choices.map { .init(value: $0.pathway.rawValue, label: $0.title) }, selected: pathway).html)\
    \(TextField(name: "due", label: "To be done by", kind: .date, value: day, problem: problem, isRequired: false).html)\
    <p class="actions"><button class="quiet">Assign</button></p>
    </form>

    """
  }

  private var list: HTML {
    guard !lines.isEmpty else { return "<p>None assigned yet.</p>\n" }
    let items = lines.map { line -> HTML in
      let due = line.due.map { "by \($0.words)" } ?? "without a date"
      return """
        <li><span>\(line.title) <span class="soft">\(due)</span></span> \(way(of: line))</li>

        """
    }
    return "<ul class=\"rows\">\n\(items)</ul>\n"
  }

  private func way(of line: Line) -> HTML {
    guard let team = line.team else {
      return """
        <a href="\(SiteAddress.withdrawal(line.assignment).path)">Withdraw<span class="hidden"> \
        \(line.title)</span></a>
        """
    }
    return "<a href=\"\(SiteAddress.teamSettings(team).path)\">Asked of the team</a>"
  }
}
