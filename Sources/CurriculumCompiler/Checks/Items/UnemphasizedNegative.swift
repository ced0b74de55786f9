import CommonMark
import Diagnostics

/// A question that asks for what is not so says its *not* in italics or bold: in a hurry one reads
/// over it (Haladyna, Downing and Rodriguez 2002, guideline 17).
///
/// Looked for is a question that begins with a word such as *which* and has a *not* before any other
/// clause begins, or an *except* or *least*.
struct UnemphasizedNegative: FileCheck {
  static let id = "unemphasized-negative"
  static let rule = "A negative in a question stands in italics or bold"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).filter { !$0.options.isEmpty }.flatMap { section in
      section.text.compactMap { block in
        guard case .paragraph(let content) = block.kind else { return nil }
        return negative(in: content, of: file.source).map { .unemphasized($0) }
      }
    }
  }

  private func negative(
    in content: [MarkdownInline], of source: SourceText
  ) -> SourceRange? {
    let text = ProseText(content) { _ in false }
    let words = ProseWord.words(of: text.bytes)
    guard words.contains(where: { Self.mayBeNegative.mayHold($0.hash) }) else { return nil }
    let quotations = Quotations.ranges(in: text.bytes)
    var isQuestion = false
    var isFirst = true
    for word in words {
      let before = text.bytes[..<word.range.lowerBound].last { $0 != 0x20 && $0 != 0x0A }
      if isFirst || before.map(Self.ends.contains) == true {
        isQuestion = Self.askers.contains(text.string(word.base).lowercased())
      }
      isFirst = false
      let spelled = text.string(word.range)
      let lower = spelled.lowercased()
      if Self.clauses.contains(lower), !Self.askers.contains(lower) { isQuestion = false }
      guard isQuestion, Self.negatives.contains(lower), spelled != spelled.uppercased(),
        !text.emphasized.contains(where: { $0.contains(word.range.lowerBound) }),
        !quotations.contains(where: { $0.contains(word.range.lowerBound) })
      else { continue }
      if lower == "least", text.string(0..<word.range.lowerBound).lowercased().hasSuffix("at ") {
        continue
      }
      return text.sourceRange(word.range, in: source)
    }
    return nil
  }

  private static let askers: Set = ["which", "what", "who", "whom"]
  private static let negatives: Set = ["not", "except", "least", "never"]
  private static let mayBeNegative = WordBits(negatives.map { ProseWord.hash(of: $0.utf8) })
  private static let clauses: Set = [
    "if", "when", "that", "because", "whether", "while", "where", "as", "so", "and", "but", "to",
    "for",
    "who", "whom",
  ]
  private static let ends = Set(".?!:".utf8)
}

extension Diagnostic {
  fileprivate static func unemphasized(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      UnemphasizedNegative.self, at: range,
      reason: "Someone who knows the answer misses the question, not the point")
  }
}
