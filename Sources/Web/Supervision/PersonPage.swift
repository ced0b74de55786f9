import Assessment
import CurriculumModel
import Records
import Rendering

/// Where a person stands, and for every status the reason: the rule and the evidence.
struct PersonPage: Page {
  struct FrameworkPart: Sendable, Hashable {
    let title: String
    let competencies: [CompetencyCard]
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
    let verdict: SittingVerdict
    /// Before the lessons were read.
    let isPretest: Bool
    /// How it was graded again last.
    let regrade: AttemptRegrade?
    let sequence: Int
    let release: ReleaseDigest
  }

  let person: Person
  let pathways: [PathwayLine]
  let frameworks: [FrameworkPart]
  let attempts: [AttemptLine]
  let changedKeys: ChangedKeyList
  let sessions: AttendedList
  let reading: ReadingList
  let story: Story
  /// Where the visitor comes from: a supervisor's teams, or the administrator's people.
  let section: SiteSection?
  let message: Message?

  var title: String { person.name }

  var main: HTML {
    """
    \(section.map { Crumbs(($0.title, $0.address)).html } ?? HTML())<h1>\(person.name)</h1>
    <p class="soft">\(person.email)</p>
    \(message.html)\
    \(pathwayList)\(changedKeys.html)\(frameworks.map(part))\(attemptTable)\(sessions.html)\(reading.html)\(story.html)
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
    "<h2>\(part.title)</h2>\n\(part.competencies.map(\.html))"
  }

  private var attemptTable: HTML {
    guard !attempts.isEmpty else { return "<h2>Quizzes</h2>\n<p>None was handed in yet.</p>\n" }
    let rows = attempts.map { line -> HTML in
      """
      <tr><th scope="row"><a href="\(SiteAddress.result(line.attempt).path)">\(line.quiz)</a></th>\
      <td>\(line.date?.words ?? "")</td>\
      <td class="right">\(line.points.description) of \(line.possible.description)</td>\
      <td>\(line.verdict.label)\(line.isPretest ? " <small>by pre-test</small>" : HTML())\(line.regrade.map { "<br><small>\($0.hint)</small>" as HTML } ?? HTML())</td><td class="right">\(line.sequence)</td>\
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
