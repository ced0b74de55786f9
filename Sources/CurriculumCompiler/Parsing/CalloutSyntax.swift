import CommonMark
import CurriculumModel

/// A quote that opens with a bold label: `> **In practice.** …`.
enum CalloutSyntax {
  /// The callout and what follows its label; `nil` where the quote is an ordinary one.
  static func split(_ quote: [MarkdownBlock]) -> (Callout.Kind, [MarkdownBlock])? {
    guard let label = label(of: quote), label.text.hasSuffix("."),
      let kind = Callout.Kind(rawValue: String(label.text.dropLast())),
      let first = quote.first, case .paragraph(let content) = first.kind
    else { return nil }
    let rest = Array(content.dropFirst()).trimmed
    let opening = rest.range.map { [MarkdownBlock(.paragraph(rest), range: $0)] } ?? []
    return (kind, opening + quote.dropFirst())
  }

  /// The bold words that a quote opens with.
  static func label(of quote: [MarkdownBlock]) -> Spelled? {
    guard let first = quote.first, case .paragraph(let content) = first.kind,
      let head = content.first, case .strong(let words) = head.kind
    else { return nil }
    return Spelled(text: words.plainText, range: head.range)
  }
}
