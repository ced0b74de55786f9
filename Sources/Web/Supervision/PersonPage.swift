import Assessment
import CurriculumModel
import Records
import Rendering

/// Where a person stands, and for every status the reason: the rule and the evidence.
struct PersonPage: Page {
  struct CompetencyLine: Sendable, Hashable {
    let title: String
    let standing: CompetencyStanding
  }

  struct FrameworkPart: Sendable, Hashable {
    let title: String
    let competencies: [CompetencyLine]
  }

  struct PathwayLine: Sendable, Hashable {
    let title: String
    let modulesDone: Int
    let modules: Int
    let due: CalendarDate?
  }

  struct AttemptLine: Sendable, Hashable {
    let attempt: AttemptID
    let quiz: String
    let date: CalendarDate?
    let points: Points
    let possible: Points
    let isPassed: Bool
    let sequence: Int
    let release: ReleaseDigest
  }

  let person: Person
  let pathways: [PathwayLine]
  let frameworks: [FrameworkPart]
  let attempts: [AttemptLine]
  let reading: ReadingList
  /// Where the visitor comes from: a supervisor's teams, or the administrator's people.
  let section: SiteSection?

  var title: String { person.name }

  var main: HTML {
    """
    \(section.map { Crumbs(($0.title, $0.address)).html } ?? HTML())<h1>\(person.name)</h1>
    <p class="soft">\(person.email)</p>
    \(pathwayList)\(frameworks.map(part))\(attemptTable)\(reading.html)
    """
  }

  private var pathwayList: HTML {
    guard !pathways.isEmpty else { return "<p>No pathway was assigned.</p>\n" }
    let items = pathways.map { line -> HTML in
      let due = line.due.map { ", by \($0.words)" } ?? ""
      return """
        <li><strong>\(line.title)</strong> <span class="soft">\(line.modulesDone) of \
        \(counted(line.modules, "module", "modules")) passed\(due)</span></li>

        """
    }
    return "<ul class=\"rows\">\n\(items)</ul>\n"
  }

  private func part(_ part: FrameworkPart) -> HTML {
    "<h2>\(part.title)</h2>\n\(part.competencies.map(card))"
  }

  private func card(_ line: CompetencyLine) -> HTML {
    """
    <details class="card">
    <summary>\(line.title) \(line.standing.standing.label)</summary>
    \(dates(of: line.standing))<ul>
    \(line.standing.requirements.map(item))</ul>
    </details>

    """
  }

  private func dates(of standing: CompetencyStanding) -> HTML {
    switch (standing.metOn, standing.dueOn) {
    case (let met?, let due?): "<p>Met on \(met.words). Counts until \(due.words).</p>\n"
    case (let met?, nil): "<p>Met on \(met.words).</p>\n"
    case (nil, _): HTML()
    }
  }

  private func item(_ requirement: CompetencyStanding.Requirement) -> HTML {
    let entries = requirement.entries.map { entry -> HTML in
      attempts.first { $0.sequence == entry }.map { attempt in
        """
        <a href="\(SiteAddress.result(attempt.attempt).path)">\(attempt.quiz), \
        \(attempt.date?.words ?? "")</a> (ledger entry \(entry))
        """
      } ?? "ledger entry \(entry)"
    }
    let because: HTML =
      entries.isEmpty
      ? " <span class=\"soft\">Nothing yet.</span>"
      : " Because of: \(entries.dropFirst().reduce(entries[0]) { $0 + "; " + $1 })."
    return "<li>\(requirement.standing.label) \(requirement.rule)\(because)</li>\n"
  }

  private var attemptTable: HTML {
    guard !attempts.isEmpty else { return "<h2>Quizzes</h2>\n<p>None was handed in yet.</p>\n" }
    let rows = attempts.map { line -> HTML in
      let verdict = line.isPassed ? StatusLabel.met("Passed") : StatusLabel.wrong("Not passed")
      return """
        <tr><th scope="row"><a href="\(SiteAddress.result(line.attempt).path)">\(line.quiz)</a></th>\
        <td>\(line.date?.words ?? "")</td>\
        <td class="right">\(line.points.description) of \(line.possible.description)</td>\
        <td>\(verdict)</td><td class="right">\(line.sequence)</td>\
        <td><code>\(line.release.short)</code></td></tr>

        """
    }
    return """
      <h2>Quizzes</h2>
      <div class="table" role="region" tabindex="0" aria-label="Quizzes handed in">
      <table>
      <thead><tr><th scope="col">Quiz</th><th scope="col">Date</th>\
      <th scope="col" class="right">Points</th><th scope="col">Outcome</th>\
      <th scope="col" class="right">Ledger entry</th><th scope="col">Release</th></tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </div>

      """
  }
}
