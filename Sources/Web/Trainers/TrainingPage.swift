import CurriculumModel
import Rendering

/// What is being served, in numbers: modules, questions by kind, and which objective is taught and
/// tested how often.
struct TrainingPage: Page {
  struct ModuleLine: Sendable, Hashable {
    let module: Module.ID
    let title: String
    let lessons: Int
    let words: Int
    let questions: Int
    /// How many of each kind, the most frequent first.
    let kinds: [Kind]
  }

  struct Kind: Sendable, Hashable {
    let name: String
    let count: Int
  }

  struct ObjectiveLine: Sendable, Hashable {
    let objective: Objective.ID
    let statement: String
    let lessons: Int
    let questions: Int
  }

  struct CompetencyLine: Sendable, Hashable {
    let competency: Competency.ID
    let title: String
    let objectives: [ObjectiveLine]
  }

  let curriculumTitle: String
  let digest: ReleaseDigest
  let modules: [ModuleLine]
  let competencies: [CompetencyLine]

  let title = "Curriculum"
  let section: SiteSection? = .training
  let styles = [SiteAsset.supervisionStyles]

  var main: HTML {
    """
    <div class="wide">
    <h1>\(curriculumTitle)</h1>
    <p>This is what learners see now. Release <code>\(digest.hex)</code></p>
    <ul>
    <li><a href="\(SiteAddress.questionFigures.path)">Which questions work</a></li>
    <li><a href="\(SiteAddress.regradings.path)">Corrected keys: whose grades they change</a></li>
    <li><a href="\(SiteAddress.sessions.path)">In-person sessions</a></li>
    <li><a href="\(SiteAddress.retention.path)">What lasts: how much people still know</a></li>
    </ul>
    <h2>Modules</h2>
    \(moduleTable)<h2>Objectives</h2>
    <p>In how many lessons each is taught, and by how many questions it is tested.</p>
    \(competencies.map(section))</div>
    """
  }

  private var moduleTable: HTML {
    let lessons = counted(modules.map(\.lessons).reduce(0, +), "lesson", "lessons")
    let words = counted(modules.map(\.words).reduce(0, +), "word", "words")
    let questions = counted(modules.map(\.questions).reduce(0, +), "question", "questions")
    let table = ListTable(
      label: "Modules",
      columns: [
        "Module", .numbers("Lessons"), .numbers("Words"), .numbers("Questions"), "Kinds",
      ],
      rows: modules.map { module in
        let kinds = module.kinds.map { "\($0.count) \($0.name)" }.joined(separator: ", ")
        return ListTable.Row(
          head: "<a href=\"\(SiteAddress.module(module.module).path)\">\(module.title)</a>",
          cells: [
            "\(module.lessons)", "\(module.words)", "\(module.questions)", "\(kinds)",
          ])
      })
    return """
      <details class="card">
      <summary>\(counted(modules.count, "module", "modules")) \
      <span class="soft">\(lessons), \(words), \(questions)</span></summary>
      \(table.html)</details>

      """
  }

  private func section(_ line: CompetencyLine) -> HTML {
    let rows = line.objectives.map { objective -> HTML in
      """
      <tr><th scope="row">\(objective.statement)</th>\
      <td class="right">\(coverage(objective.lessons))</td>\
      <td class="right">\(coverage(objective.questions))</td></tr>

      """
    }
    return """
      <details class="card">
      <summary>\(line.title) <span class="soft">\(counted(line.objectives.count, "objective", "objectives"))\
      </span>\(gap(line.objectives.count { $0.lessons == 0 }, "not taught"))\
      \(gap(line.objectives.count { $0.questions == 0 }, "not tested"))</summary>
      <div class="table" role="region" tabindex="0" aria-label="Objectives: \(line.title)">
      <table>
      <thead><tr><th scope="col">Staff can</th><th scope="col" class="right">Lessons</th>\
      <th scope="col" class="right">Questions</th></tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </div>
      </details>

      """
  }

  /// What is missing shows while the competency is folded.
  private func gap(_ count: Int, _ what: String) -> HTML {
    count == 0 ? HTML() : " <span class=\"badge caution\">\(count) \(what)</span>"
  }

  private func coverage(_ count: Int) -> HTML {
    count == 0 ? "<span class=\"badge caution\">none yet</span>" : "\(count)"
  }
}
