import CurriculumModel
import HTTPTypes
import Records
import Rendering

/// What a quiz asks for, before it begins.
struct QuizStartPage: Page {
  struct Sitting: Hashable {
    let attempt: AttemptID
    let answered: Int
    let questions: Int
  }

  struct Requirement: Hashable {
    let title: String
    let address: SiteAddress
  }

  struct PastSitting: Hashable {
    let attempt: AttemptID
    let day: CalendarDate
    let verdict: SittingVerdict
  }

  /// The field that says which questions are wanted.
  static let part = "part"
  static let missing = "missing"

  let module: Module.ID
  let moduleTitle: String
  let introduction: HTML
  let questions: Int
  var isOnOnePage = false
  let passMark: Share
  let feedback: Quiz.Feedback
  /// `nil` where the quiz sets no limit.
  let attemptsLeft: Int?
  let unreadLessons: Int
  /// How many questions a form of only what is missing has; `nil` where there is none.
  let missing: Int?
  /// Modules whose quizzes come first.
  let firstPass: [Requirement]
  let open: Sitting?
  /// The newest first.
  let past: [PastSitting]
  let token: FormToken
  /// Says so where an attempt was asked for and refused.
  var status: HTTPResponse.Status = .ok

  var title: String { "Quiz: \(moduleTitle)" }
  var section: SiteSection? { .learning }

  var main: HTML {
    """
    \(Crumbs(("Learning", .home), (moduleTitle, .module(module))).html)<h1>\(title)</h1>
    \(introduction)<dl class="facts">
    <dt>Questions</dt><dd>\(questions), \(isOnOnePage ? "all on one page" : "one on a page")</dd>
    <dt>To pass</dt><dd>\(passMark.description) of the points</dd>
    <dt>Attempts</dt><dd>\(attempts)</dd>
    <dt>Reasons</dt><dd>\(reasons)</dd>
    <dt>Time</dt><dd>No limit. \(saving), so you can stop and come back.</dd>
    </dl>
    \(lessonsHint)\(beginning)\(pastSittings)
    """
  }

  private var saving: String {
    isOnOnePage
      ? "Save whenever you like; most browsers save each answer by themselves"
      : "Every answer is saved when you go on"
  }

  private var attempts: String {
    switch attemptsLeft {
    case nil: "As many as you like"
    case let left?: left == 1 ? "1 left" : "\(left) left"
    }
  }

  private var reasons: String {
    switch feedback {
    case .atTheEnd:
      "You see them once you hand the quiz in. Until then you can change your answers."
    case .afterEachAnswer: "You see them after each answer. An answer stands once you give it."
    }
  }

  private var lessonsHint: HTML {
    guard unreadLessons > 0, open == nil else { return HTML() }
    let count = unreadLessons == 1 ? "1 lesson is" : "\(unreadLessons) lessons are"
    return """
      <p class="hint">\(count) not marked as read yet. If you know this already, show it here: \
      once you pass, you need not read them. The record says that it was by pre-test.\(pretest)</p>

      """
  }

  private var pretest: String {
    guard attemptsLeft != nil, past.isEmpty else { return "" }
    return " If you do not pass, this first time does not count as an attempt."
  }

  private var beginning: HTML {
    if let open {
      return """
        <div class="next">
        <h2>You have begun</h2>
        <p>\(open.answered) of \(open.questions) answered. Your answers are saved.</p>
        <p><a class="button" href="\(address(of: open).path)">Go on with the quiz</a></p>
        </div>

        """
    }
    guard firstPass.isEmpty else { return requirements }
    guard attemptsLeft != 0 else { return AttemptsUsed().html }
    let label = past.isEmpty ? "Begin" : "Begin again with fresh questions"
    return """
      \(waiting)<form class="actions" method="post" action="\(SiteAddress.quiz(module).path)">
      \(token.field)
      \(missingButton)<button\(missing == nil ? HTML() : " class=\"quiet\"")>\(label)</button>
      </form>

      """
  }

  private func address(of open: Sitting) -> SiteAddress {
    isOnOnePage ? .questions(open.attempt) : .attempt(open.attempt)
  }

  private var missingButton: HTML {
    guard let missing else { return HTML() }
    return """
      <button name="\(Self.part)" value="\(Self.missing)">Only what is missing \
      (\(missing == 1 ? "1 question" : "\(missing) questions"))</button>

      """
  }

  private var waiting: HTML {
    guard past.contains(where: { $0.verdict == .waits }) else { return HTML() }
    return Message(
      kind: .warning,
      text:
        "What you wrote last time waits for your supervisor. You can wait for the answer before "
        + "you begin again."
    ).html
  }

  private var requirements: HTML {
    let links = firstPass.map { requirement -> HTML in
      "<li><a href=\"\(requirement.address.path)\">\(requirement.title)</a></li>\n"
    }
    return """
      <div class="message warning">
      <p>This quiz builds on others. First pass:</p>
      <ul>
      \(links)</ul>
      </div>

      """
  }

  private var pastSittings: HTML {
    guard !past.isEmpty else { return HTML() }
    let rows = past.map { sitting -> HTML in
      """
      <li><a href="\(SiteAddress.result(sitting.attempt).path)">Result of \(sitting.day.words)</a>
      \(sitting.verdict.label)</li>

      """
    }
    return """
      <h2>Your results</h2>
      <ul class="rows">
      \(rows)</ul>

      """
  }
}

/// Says who can help when no attempt is left.
struct AttemptsUsed {
  var html: HTML {
    """
    <div class="message warning">
    <p>You have used all the attempts for now. Talk to your supervisor: they can go through your
    answers with you, and they decide with you how to go on. The lessons stay open.</p>
    </div>

    """
  }
}
