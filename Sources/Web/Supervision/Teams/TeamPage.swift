import Assessment
import Records
import Rendering

/// A team's people by competency: where everybody stands, on one page. The roles are spelled out
/// because a phone shows the table as a list, and browsers then forget that it is one.
struct TeamPage: Page {
  let team: Team
  let form: TeamFilterForm
  let matrix: TeamMatrix
  /// How many people there are without the filter.
  let total: Int

  var title: String { team.name }
  let section: SiteSection? = .supervision
  let styles = [SiteAsset.supervisionStyles]

  var main: HTML {
    """
    <div class="wide">
    \(Crumbs(("Teams", .supervision)).html)<h1>\(team.name)</h1>
    \(total == 0 ? nobody : people)</div>
    """
  }

  private var nobody: HTML {
    "<p>Nobody is on this team yet. An administrator can add people.</p>\n"
  }

  private var people: HTML {
    """
    <p class="screen"><a href="\(SiteAddress.supervision.path)#waiting">What waits for you</a> · \
    <a href="\(SiteAddress.renewals.path)?team=\("\(team.id)")">What falls due</a></p>
    \(form.html)<h2>\(matrix.title)</h2>
    <p role="status">\(matrix.rows.count) of \(counted(total, "person", "people")). \(matrix.summary)</p>
    \(Standing.legend)\
    \(matrix.rows.isEmpty ? "<p>Nobody is like that.</p>\n" : table)\
    <p class="actions"><a class="button quiet" \
    href="\(SiteAddress.teamTable(team.id).path)\(form.filter.query)">Download as a table (CSV)</a></p>

    """
  }

  /// Whether every column fits on a desk's screen, so that the head can stay in sight.
  private var isNarrow: Bool { matrix.columns.count <= 8 }

  /// Whether a phone lists each person in a line or two.
  private var isLong: Bool { matrix.rows.count > 12 }

  private var table: HTML {
    """
    <div class="table\(isNarrow ? " tall" : "")" role="region" tabindex="0" aria-label="\(matrix.title)">
    <table class="matrix\(isLong ? " long" : "")" role="table">
    <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Person</th>\
    \(matrix.columns.map { "<th scope=\"col\" role=\"columnheader\">\($0.title)</th>" as HTML })</tr></thead>
    <tbody role="rowgroup">
    \(matrix.rows.map(row))</tbody>
    </table>
    </div>

    """
  }

  private func row(_ row: TeamMatrix.Row) -> HTML {
    let cells = zip(matrix.columns, row.standings).map { column, standing -> HTML in
      """
      <td role="cell" data-label="\(column.title)">\(standing.label)\(observe(column, row))</td>
      """
    }
    let attention = TeamMatrix.attention(row).map {
      "<br><small class=\"attention\">\($0)</small>" as HTML
    }
    return """
      <tr role="row"><th scope="row" role="rowheader"><a href="\(SiteAddress.person(row.person).path)">\(row.name)</a>\
      \(attention)\(isLong ? inShort(row) : HTML())</th>\(cells)</tr>

      """
  }

  /// For the list, which leaves single competencies to the person's page.
  private func inShort(_ row: TeamMatrix.Row) -> HTML {
    let words = TeamMatrix.counts(of: row.standings)
    return "<br><small class=\"in-short\">\(words)</small>"
  }

  private func observe(_ column: TeamMatrix.Column, _ row: TeamMatrix.Row) -> HTML {
    guard column.isObserved else { return HTML() }
    return """
       <a class="observe screen" href="\(SiteAddress.observationForm(row.person, column.competency).path)">\
      Observe<span class="hidden"> \(row.name)</span></a>
      """
  }
}
