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

  var count: Int { isAnswered.count }
  var answered: Int { isAnswered.count { $0 } }
  /// The positions of the open questions, from 1.
  var open: [Int] { isAnswered.indices.filter { !isAnswered[$0] }.map { $0 + 1 } }

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
      <p class="hint" id="overview">\(answered) of \(count) answered. Answers are saved when you go on.</p>
      <ol class="overview">
      \(items)</ol>
      <p><a href="\(SiteAddress.attempt(attempt).path)">Review and hand in</a></p>
      </nav>
      """
  }
}
