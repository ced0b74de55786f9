import Assessment
import CurriculumModel
import Records
import Rendering

/// Both grades of an attempt that was graded again by a corrected key, and why.
struct RegradeNote: Hashable, Sendable {
  struct Line: Hashable, Sendable {
    /// On the form, from 1.
    let position: Int
    let before: Points
    let after: Points
  }

  let change: GradeChange
  let before: Points
  let after: Points
  let possible: Points
  let reason: String
  let mark: EntryMark
  let questions: [Line]
  /// Where the answers are taught, as it is served now.
  let reading: [QuestionResult.Place]
  /// The learner's name, where somebody else looks.
  let learner: String?

  var html: HTML {
    """
    <div class="message\(isKind ? HTML() : " warning")">
    <p><strong>\(heading)</strong></p>
    <p>\(story)</p>
    <p>\(reason.isEmpty ? HTML() : "“\(reason)” ")<span class="soft">\(mark.author.name), \
    \(mark.dayWords) (ledger entry \(mark.sequence))</span></p>
    <ul>
    \(questions.map(item))</ul>
    \(places)</div>

    """
  }

  private var isKind: Bool { change == .better || change == .nowPassed }
  private var heading: String { "A key was corrected after this was handed in" }

  private var story: String {
    let who = learner ?? "You"
    let total = QuestionResult.count(possible)
    switch change {
    case .nowPassed:
      let regret = learner == nil ? " We are sorry that it said otherwise." : ""
      return "By the old key it was \(before) of \(total), not passed. By the corrected one it is "
        + "\(after): \(who) passed.\(regret)"
    case .better:
      return "By the old key it was \(before) of \(total), by the corrected one it is \(after). "
        + "The better grade counts."
    case .noLongerPassed:
      let whose = learner.map { "\($0)’s" } ?? "Your"
      return "By the corrected key it would be \(after) of \(total), which is not enough to pass. "
        + "\(whose) pass stays: the answers were right by what was asked then. Please look at what "
        + "has changed."
    case .worse, .unchanged:
      return "By the corrected key it would be \(after) of \(total). The grade stays as it was, "
        + "\(before). Please look at what has changed."
    }
  }

  private func item(_ line: Line) -> HTML {
    """
    <li><a href="#question-\(line.position)">Question \(line.position)</a>: \
    \(line.before.description), by the corrected key \(QuestionResult.count(line.after))</li>

    """
  }

  private var places: HTML {
    guard !reading.isEmpty else { return HTML() }
    let links = reading.map { "<li><a href=\"\($0.address)\">\($0.label)</a></li>\n" as HTML }
    return "<p class=\"label\">What it says now</p>\n<ul>\n\(links)</ul>\n"
  }
}

extension RegradeNote {
  init(
    _ regrade: AttemptRegrade, of attempt: Attempt, possible: Points, in current: CurriculumIndex,
    learner: String?
  ) {
    let positions = Dictionary(
      attempt.form.items.enumerated().map { ($1.question, $0 + 1) }, uniquingKeysWith: min)
    self.init(
      change: regrade.change, before: regrade.before.points, after: regrade.after.points,
      possible: possible, reason: regrade.reason, mark: regrade.mark,
      questions: regrade.questions.compactMap { question in
        positions[question.question].map {
          Line(position: $0, before: question.before, after: question.after)
        }
      },
      reading: current.refresher(after: regrade), learner: learner)
  }
}

extension CurriculumIndex {
  /// Where the questions are taught whose key was another one.
  func refresher(after regrade: AttemptRegrade) -> [QuestionResult.Place] {
    var seen: Set<String> = []
    return regrade.questions.compactMap { questions[$0.question] }.flatMap(\.taughtIn).map {
      QuestionResult.Place(
        label: $0.label, address: SiteAddress.lesson($0.lesson, section: $0.section).path)
    }.filter { seen.insert($0.address).inserted }
  }
}
