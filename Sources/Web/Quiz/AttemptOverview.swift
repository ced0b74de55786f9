import CurriculumModel
import Records
import Rendering

/// Which questions of an attempt are answered and which are open.
struct AttemptOverview: Hashable {
  let attempt: AttemptID
  let module: Module.ID
  let moduleTitle: String
  /// In the order of the form.
  let isAnswered: [Bool]
  /// Whether the reasons come after each answer, which stands from then on.
  var tellsWhy = false
  /// Whether all questions stand on one page.
  var isOnOnePage = false

  var count: Int { isAnswered.count }
  var answered: Int { isAnswered.count { $0 } }
  /// The positions of the open questions, from 1.
  var open: [Int] { isAnswered.indices.filter { !isAnswered[$0] }.map { $0 + 1 } }

  /// Where a question stands, by its position.
  func address(of position: Int) -> SiteAddress {
    isOnOnePage ? .questions(attempt, at: position) : .question(attempt, position)
  }

  private var saving: String {
    guard !isOnOnePage else { return "What you saved is kept." }
    return tellsWhy ? "An answer is saved when you give it." : "Answers are saved when you go on."
  }

  func html(current: Int?) -> HTML {
    """
    <nav aria-labelledby="overview">
    <p class="hint" id="overview">\(answered) of \(count) answered. \(saving)</p>
    \(list(current: current))<p><a href="\(SiteAddress.attempt(attempt).path)">Review and hand in</a></p>
    </nav>
    """
  }

  /// A way to every question.
  func list(current: Int?) -> HTML {
    let items = isAnswered.enumerated().map { index, isAnswered -> HTML in
      let position = index + 1
      let mark: HTML = isAnswered ? " class=\"answered\"" : ""
      let here: HTML = position == current ? " aria-current=\"step\"" : ""
      return """
        <li><a\(mark)\(here) href="\(address(of: position).path)">\
        <span class="hidden">Question </span>\(position)\
        <span class="hidden">, \(isAnswered ? "answered" : "open")</span></a></li>

        """
    }
    return "<ol class=\"overview\">\n\(items)</ol>\n"
  }
}

extension AttemptOverview {
  init(_ attempt: Attempt, of served: ServedRelease, renderer: Renderer) {
    let title = served.index.modules[attempt.module].map { renderer.plainText($0.title) }
    self.init(
      attempt: attempt.id, module: attempt.module, moduleTitle: title ?? attempt.module.rawValue,
      isAnswered: attempt.finished(in: served.index),
      tellsWhy: served.index.quizzes[attempt.quiz]?.feedback == .afterEachAnswer,
      isOnOnePage: served.index.quizzes[attempt.quiz]?.isOnOnePage == true)
  }
}
