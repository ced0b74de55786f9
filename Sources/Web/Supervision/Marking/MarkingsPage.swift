import CurriculumModel
import Records
import Rendering

/// What waits for a supervisor to read it.
struct MarkingsPage: Page {
  struct Row: Sendable, Hashable {
    let name: String
    let quiz: String
    let question: String
    let submitted: CalendarDate?
    let turn: MarkingTurn
    let address: SiteAddress
  }

  /// The earliest handed in first.
  let rows: [Row]
  var done: Done?

  let title = "Answers to read"
  let section: SiteSection? = .supervision

  var main: HTML {
    """
    \(Crumbs(("Teams", .supervision)).html)<h1>\(title)</h1>
    \((done?.message).html)\(list)
    """
  }

  private var list: HTML {
    guard !rows.isEmpty else { return "<p>Nothing waits for you.</p>" }
    let items = rows.map { row -> HTML in
      let day = row.submitted.map { ", handed in on \($0.words)" } ?? ""
      return """
        <li><a href="\(row.address.path)">\(row.name): \(row.question)</a> \
        <span class="soft">\(row.quiz)\(day)\(row.turn == .first ? "" : ". \(row.turn.task)")</span></li>

        """
    }
    return "<ul class=\"rows\">\n\(items)</ul>"
  }
}
