import CommonMark
import Diagnostics

/// Agency values stand in running text. The words of an image or of a citation, and facts that are
/// not running text, are the same for everybody.
struct MisplacedValueUse: LinkedFileCheck {
  static let id = "misplaced-value-use"
  static let rule = "An agency value stands in running text"

  func diagnostics(in file: LinkedFile) -> [Diagnostic] {
    let images = file.syntax.mentions.images
      .filter { Self.holdsValue($0.alternative) }.map(\.range)
    let citations = file.links.filter { link in
      guard case .thing(let thing) = link.target, thing.kind == .source else { return false }
      return Self.holdsValue(link.link.content)
    }.map(\.range)
    let facts = file.syntax.sections.flatMap { section in
      section.facts.facts.filter { fact in
        !Self.runningText.contains(fact.key.text) && Self.holdsValue(fact.value)
      }.map(\.valueRange)
    }
    return Set(images + citations + facts).map { Diagnostic(Self.self, at: $0) }
  }

  private static let runningText: Set = ["Notice", "For"]

  private static func holdsValue(_ content: [MarkdownInline]) -> Bool {
    ValuePiece.split(content.plainText).contains { piece in
      if case .value = piece { true } else { false }
    }
  }
}
