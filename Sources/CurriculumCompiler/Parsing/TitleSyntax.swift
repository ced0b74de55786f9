import CommonMark
import Diagnostics

/// A heading, or a list item, that may end in an id.
struct TitleSyntax: Hashable, Sendable {
  /// Without the id.
  let title: [MarkdownInline]
  /// What stands in the code span at the end, with the range of what is between the backticks.
  let id: Spelled?
  /// The title and the id.
  let range: SourceRange

  init(_ content: [MarkdownInline], range: SourceRange) {
    self.range = range
    let content = content.trimmed
    guard let last = content.last, case .code(let text) = last.kind else {
      title = content
      id = nil
      return
    }
    title = Array(content.dropLast()).trimmed
    id = Spelled(text: text, range: last.range.betweenBackticks(around: text))
  }
}

extension SourceRange {
  /// The part that a code span's text takes up; of a span over several lines, all of it.
  fileprivate func betweenBackticks(around text: String) -> SourceRange {
    let length = end.column - start.column
    let backticks = (length - text.unicodeScalars.count) / 2
    guard start.line == end.line, backticks >= 0 else { return self }
    return part(from: backticks, to: length - backticks)
  }
}

extension MarkdownBlock {
  var isComment: Bool {
    if case .html(let html) = kind { HTMLComment.isOnlyComments(html) } else { false }
  }

  var headingLevel: Int? {
    if case .heading(let level, _) = kind { level } else { nil }
  }
}
