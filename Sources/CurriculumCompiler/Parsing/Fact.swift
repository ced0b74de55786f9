import CommonMark
import Diagnostics

/// One item of the list right under a heading: `- **Teaches**: core-1.risk`.
struct Fact: Hashable, Sendable {
  /// How the key stands there; only the first way is right.
  enum Style: Hashable, Sendable { case bold, colonInside, plain }

  let key: Spelled
  let style: Style
  /// What follows the colon.
  let value: [MarkdownInline]
  /// Where `value` is, or would be.
  let valueRange: SourceRange
  /// The whole item.
  let range: SourceRange
  /// What follows the first paragraph of the item.
  let rest: [MarkdownBlock]

  /// The value's words.
  var text: String { value.plainText }
}

extension Fact {
  /// `nil` where the item has not the shape of a fact; a key that is not bold counts only when it
  /// is one of `known`.
  init?(_ item: MarkdownList.Item, known: (String) -> Bool) {
    guard let first = item.blocks.first, case .paragraph(let content) = first.kind,
      let head = content.first, let split = Self.split(head, content, known: known)
    else { return nil }
    key = split.key
    style = split.style
    value = split.value.trimmed
    valueRange = value.range ?? first.range.ending
    range = item.range
    rest = Array(item.blocks.dropFirst())
  }

  private typealias Split = (key: Spelled, style: Style, value: [MarkdownInline])

  private static func split(
    _ head: MarkdownInline, _ content: [MarkdownInline], known: (String) -> Bool
  ) -> Split? {
    let rest = Array(content.dropFirst())
    switch head.kind {
    case .strong(let name):
      let text = name.plainText
      if let colon = rest.first?.text, colon.hasPrefix(":") {
        return (Spelled(text: text, range: head.range), .bold, rest.droppingFirst(1))
      }
      guard text.hasSuffix(":"), known(String(text.dropLast())) else { return nil }
      return (Spelled(text: String(text.dropLast()), range: head.range), .colonInside, rest)
    case .text(let text):
      guard let colon = text.firstIndex(of: ":"), known(String(text[..<colon])) else { return nil }
      let length = text[..<colon].unicodeScalars.count
      let key = Spelled(
        text: String(text[..<colon]), range: head.range.part(from: 0, to: length))
      return (key, .plain, content.droppingFirst(length + 1))
    default: return nil
    }
  }
}
