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
    let backticks =
      (last.range.end.column - last.range.start.column - text.unicodeScalars.count) / 2
    id = Spelled(
      text: text,
      range: last.range.part(
        from: backticks, to: last.range.end.column - last.range.start.column - backticks))
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
