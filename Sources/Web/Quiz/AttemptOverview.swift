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

  var count: Int { isAnswered.count }
  var answered: Int { isAnswered.count { $0 } }
  /// The positions of the open questions, from 1.
  var open: [Int] { isAnswered.indices.filter { !isAnswered[$0] }.map { $0 + 1 } }

  private var saving: String {
    tellsWhy ? "An answer is saved when you give it." : "Answers are saved when you go on."
  }

  func html(current: Int?) -> HTML {
    let items = isAnswered.enumerated().map { index, isAnswered -> HTML in
      let position = index + 1
      let mark: HTML = isAnswered ? " class=\"answered\"" : ""
      let here: HTML = position == current ? " aria-current=\"step\"" : ""
      return """
        <li><a\(mark)\(here) href="\(SiteAddress.question(attempt, position).path)">\
        <span class="hidden">Question </span>\(position)\
        <span class="hidden">, \(isAnswered ? "answered" : "open")</span></a></li>

        """
    }
    return """
      <nav aria-labelledby="overview">
      <p class="hint" id="overview">\(answered) of \(count) answered. \(saving)</p>
      <ol class="overview">
      \(items)</ol>
      <p><a href="\(SiteAddress.attempt(attempt).path)">Review and hand in</a></p>
      </nav>
      """
  }
}

extension AttemptOverview {
  init(_ attempt: Attempt, of served: ServedRelease, renderer: Renderer) {
    let title = served.index.modules[attempt.module].map { renderer.plainText($0.title) }
    self.init(
      attempt: attempt.id, module: attempt.module, moduleTitle: title ?? attempt.module.rawValue,
      isAnswered: attempt.finished(in: served.index),
      tellsWhy: served.index.quizzes[attempt.quiz]?.feedback == .afterEachAnswer)
  }
}
