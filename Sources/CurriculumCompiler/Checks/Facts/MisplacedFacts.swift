import CommonMark
import Diagnostics

/// Facts come first under their heading; further down they would be an ordinary list.
struct MisplacedFacts: FileCheck {
  static let id = "misplaced-facts"
  static let rule = "Facts stand right under a heading that can have them"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections.flatMap { section in
      section.blocks.compactMap { block -> Diagnostic? in
        guard case .list(let list) = block.kind,
          list.items.allSatisfy({ Fact($0, known: { _ in false }).map(Self.isKnown) ?? false })
        else { return nil }
        return Diagnostic(Self.self, at: block.range)
      }
    }
  }

  private static func isKnown(_ fact: Fact) -> Bool { keys.contains(fact.key.text) }

  private static let keys = Set(FactRule.all.values.joined().map(\.key))
}
