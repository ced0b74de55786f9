import Assessment
import CurriculumModel
import Records
import Rendering

/// A team's people by competency: where everybody stands, on one page. The roles are spelled out
/// because a phone shows the table as a list, and browsers then forget that it is one.
struct TeamPage: Page {
  /// The competencies of one framework, a column each.
  struct Matrix: Sendable, Hashable {
    let title: String
    let columns: [Heading]
    let rows: [Row]
  }

  struct Heading: Sendable, Hashable {
    let competency: Competency.ID
    let title: String
  }

  struct Row: Sendable, Hashable {
    let person: PersonID
    let name: String
    /// One for every column.
    let standings: [Standing]

    func count(_ standing: Standing) -> Int { standings.count { $0 == standing } }
  }

  let team: Team
  let matrices: [Matrix]

  var title: String { team.name }
  let section: SiteSection? = .supervision

  var main: HTML {
    """
    <div class="wide">
    \(Crumbs(("Teams", .supervision)).html)<h1>\(team.name)</h1>
    \(team.members.isEmpty ? nobody : matrices.map(section).joined())</div>
    """
  }

  private var nobody: HTML {
    "<p>Nobody is on this team yet. An administrator can add people.</p>\n"
  }

  private func section(_ matrix: Matrix) -> HTML {
    """
    <h2>\(matrix.title)</h2>
    <p>\(summary(matrix))</p>
    <div class="table" role="region" tabindex="0" aria-label="\(matrix.title)">
    <table class="matrix" role="table">
    <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Person</th>\
    \(matrix.columns.map(heading))</tr></thead>
    <tbody role="rowgroup">
    \(matrix.rows.map { row($0, of: matrix) })</tbody>
    </table>
    </div>
    <p class="actions"><a class="button quiet" \
    href="\(SiteAddress.teamTable(team.id).path)">Download as a table (CSV)</a></p>

    """
  }

  private func heading(_ heading: Heading) -> HTML {
    "<th scope=\"col\" role=\"columnheader\">\(heading.title)</th>"
  }

  private func row(_ row: Row, of matrix: Matrix) -> HTML {
    let cells = zip(matrix.columns, row.standings).map { column, standing -> HTML in
      "<td role=\"cell\" data-label=\"\(column.title)\">\(standing.label)</td>"
    }
    return """
      <tr role="row"><th scope="row" role="rowheader"><a href="\(SiteAddress.person(row.person).path)">\(row.name)</a></th>\
      \(cells)</tr>

      """
  }

  /// The table in words: what wants attention first.
  private func summary(_ matrix: Matrix) -> String {
    let all = matrix.rows.flatMap(\.standings)
    let counts = [Standing.lapsed, .due, .underWay, .notStarted, .met].map { standing in
      (standing, all.count { $0 == standing })
    }
    return counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0.words.lowercased())" }
      .joined(separator: ", ") + "."
  }
}
