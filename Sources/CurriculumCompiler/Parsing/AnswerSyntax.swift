import CommonMark
import CurriculumModel
import Diagnostics

/// The list under an instruction, item by item.
struct AnswerList: Sendable {
  let list: MarkdownList
  let range: SourceRange
  let answers: [AnswerSyntax]

  init?(_ block: MarkdownBlock) {
    guard case .list(let list) = block.kind else { return nil }
    self.list = list
    range = block.range
    answers = list.items.map(AnswerSyntax.init)
  }

  var isNumbered: Bool { list.marker != .bullet }
}

/// One item of an answer list: a mark, what is offered, and the feedback on it.
///
/// A class, since dozens of checks hand answers around: a reference costs less than its nine parts.
final class AnswerSyntax: Sendable {
  let mark: MarkSyntax?
  /// The first paragraph without its mark.
  let content: [MarkdownInline]
  /// Where `content` is, or would be.
  let contentRange: SourceRange
  let feedback: [MarkdownBlock]
  /// The item's nested list, where a match stands.
  let nested: MarkdownList?
  /// The items of that list.
  let matches: [AnswerSyntax]
  /// Blocks that have no meaning here.
  let rest: [MarkdownBlock]
  /// The whole item.
  let range: SourceRange
  let marker: SourceRange

  init(_ item: MarkdownList.Item) {
    range = item.range
    marker = item.marker
    var blocks = item.blocks.filter { !$0.isComment }[...]
    var mark: MarkSyntax?
    var content: [MarkdownInline] = []
    if let first = blocks.first, case .paragraph(let inlines) = first.kind {
      (mark, content) = MarkSyntax.split(inlines)
      blocks = blocks.dropFirst()
    }
    self.mark = mark
    self.content = content.trimmed
    contentRange = content.trimmed.range ?? mark?.range.ending ?? item.marker.ending
    var feedback: [MarkdownBlock] = []
    var nested: MarkdownList?
    var rest: [MarkdownBlock] = []
    for block in blocks {
      switch block.kind {
      case .quote(let quoted): feedback += quoted
      case .list(let list) where nested == nil: nested = list
      default: rest.append(block)
      }
    }
    self.feedback = feedback
    self.nested = nested
    matches = nested?.items.map(AnswerSyntax.init) ?? []
    self.rest = rest
  }

  /// Whether the item is `*No match*`.
  var isNoMatch: Bool {
    guard content.count == 1, case .emphasis(let words)? = content.first?.kind else { return false }
    return words.plainText == "No match"
  }
}

/// `[x]`, `[ ]` or `[!]` in front of an answer, or something in its place.
struct MarkSyntax: Hashable, Sendable {
  /// `nil` where the brackets hold something that is no mark.
  let mark: AnswerMark?
  /// With its brackets.
  let text: String
  let range: SourceRange
  let hasSpaceAfter: Bool
  /// Whether a link definition of that name has made a link of it.
  let isLink: Bool

  /// The mark and what follows it.
  static func split(_ content: [MarkdownInline]) -> (MarkSyntax?, [MarkdownInline]) {
    guard let first = content.first else { return (nil, content) }
    switch first.kind {
    case .text(let text):
      guard text.hasPrefix("["), let close = text.firstIndex(of: "]") else { return (nil, content) }
      let written = text[...close]
      let length = written.unicodeScalars.count
      guard length <= 4 else { return (nil, content) }
      let after = text[text.index(after: close)...]
      let mark = MarkSyntax(
        mark: marks[String(written)], text: String(written),
        range: first.range.part(from: 0, to: length),
        hasSpaceAfter: after.isEmpty ? content.count == 1 : after.hasPrefix(" "), isLink: false)
      return (mark, content.droppingFirst(length))
    case .link(_, _, let label):
      let written = "[\(label.plainText)]"
      guard written == "[x]" || written == "[!]",
        first.range.end.column - first.range.start.column == 3
      else { return (nil, content) }
      let mark = MarkSyntax(
        mark: marks[written], text: written, range: first.range, hasSpaceAfter: true, isLink: true)
      return (mark, Array(content.dropFirst()))
    default: return (nil, content)
    }
  }

  private static let marks: [String: AnswerMark] = ["[x]": .right, "[ ]": .wrong, "[!]": .unsafe]
}
