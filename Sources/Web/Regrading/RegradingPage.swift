import Assessment
import CurriculumModel
import HTTPTypes
import Records
import Rendering

/// Whose grades the corrected keys of a quiz would change, and how; asks for the reason before it is
/// applied.
struct RegradingPage: Page {
  /// So many lines are shown; all are applied.
  static let mostLines = 500

  let token: FormToken
  let section: SiteSection?
  let quizTitle: String
  let regrading: QuizRegrading
  /// The titles of the questions that are served now.
  let questions: [Question.ID: String]
  /// Whether the people are for the visitor: trainers see how many there are.
  let mayApply: Bool
  var reason = ""
  var problem: String?
  var message: Message?
  let styles = [SiteAsset.supervisionStyles]

  var title: String { "Corrected keys: \(quizTitle)" }
  var status: HTTPResponse.Status { problem == nil ? .ok : .unprocessableContent }

  /// What a form carries, so that only what was looked through is applied.
  var seen: String { "\(regrading.count)" }

  var main: HTML {
    """
    <div class="wide">
    \(crumbs)<h1>\(title)</h1>
    \(message.html)\(regrading.count == 0 ? nobody : concerned)\(standing)</div>
    """
  }

  private var crumbs: HTML {
    section.map { Crumbs(($0.title, $0.address), ("Corrected keys", .regradings)).html } ?? HTML()
  }

  private var nobody: HTML {
    "<p>The keys change nobody’s grade: there is nothing to apply.</p>\n"
  }

  private var concerned: HTML {
    """
    <p class="lead">\(counted(regrading.count, "grade", "grades")) would change with the keys of \
    today.</p>
    <ul>
    \(GradeChange.allCases.compactMap(line))</ul>
    \(mayApply ? table : forAdministrators)\(mayApply ? form : HTML())
    """
  }

  private func line(_ change: GradeChange) -> HTML? {
    regrading.changes[change].map { count in
      "<li>\(change.label) \(count): <span class=\"soft\">\(change.consequence)</span></li>\n"
    }
  }

  private var forAdministrators: HTML {
    """
    <p>Administrators see who it is, each for the own agency, and apply it under People → Corrected \
    keys.</p>

    """
  }

  private var table: HTML {
    let more = regrading.attempts.count - Self.mostLines
    return ListTable(
      label: "People",
      columns: [
        "Person", "Outcome", .numbers("Old points"), .numbers("New points"), "Question",
        "Handed in",
      ],
      rows: regrading.attempts.prefix(Self.mostLines).map(row)
    ).html + (more > 0 ? "<p>And \(more) more.</p>\n" : HTML())
  }

  private func row(_ attempt: AffectedAttempt) -> ListTable.Row {
    ListTable.Row(
      head: """
        <a href="\(SiteAddress.result(attempt.id).path)">\(attempt.name)</a>\
        \(attempt.agency.map { "<br><small>\($0)</small>" as HTML } ?? HTML())
        """,
      cells: [
        """
        \(attempt.change.label) <span class="soft">\(attempt.change.consequence)</span>
        """,
        "\(attempt.before.points.description)", "\(attempt.after.points.description)",
        attempt.questions.map(line).joined(), "\(attempt.submitted?.words ?? "")",
      ])
  }

  private func line(_ question: QuestionRegrade) -> HTML {
    let safety =
      question.isUnsafe == question.wasUnsafe
      ? "" : question.isUnsafe ? ", not safe by the new key" : ", no longer unsafe"
    return """
      <div>\(questions[question.question] ?? question.question.local) <span class="soft">\
      \(question.before.description) → \(question.after.description)\(safety)</span></div>

      """
  }

  private var form: HTML {
    """
    <h2>Apply the corrected keys</h2>
    <p>Both grades are kept, for ever and for everybody who may see them. The better one counts. \
    Nothing that was passed is taken back.</p>
    <form method="post" action="\(SiteAddress.regrading(regrading.quiz).path)">
    \(token.field)
    <input type="hidden" name="seen" value="\(seen)">
    \(TextAreaField(name: "reason", label: "What was wrong with the key", value: reason, hint: "Everybody in the list reads it beside their grades.", problem: problem, isRequired: true).html)\
    <p class="actions"><button>Grade \(counted(regrading.count, "attempt", "attempts")) again</button>
    <a class="button quiet" href="\(SiteAddress.regradings.path)">Leave them as they are</a></p>
    </form>

    """
  }

  private var standing: HTML {
    guard !regrading.standing.isEmpty || regrading.unknown > 0 else { return HTML() }
    let lines = regrading.standing.map { line -> HTML in
      """
      <li>“\(questions[line.question] ?? line.question.local)” \(line.obstacle.words) \
      <span class="soft">(\(counted(line.attempts, "attempt", "attempts")))</span></li>

      """
    }
    let unknown: HTML =
      regrading.unknown == 0
      ? ""
      : "<li>\(counted(regrading.unknown, "attempt", "attempts")) whose typed answers were erased</li>\n"
    return """
      <h2>What keeps its old grade</h2>
      <p>An answer is only graded by a new key if the question and its options still read the same.</p>
      <ul>
      \(lines)\(unknown)</ul>

      """
  }
}
