import Diagnostics

/// A fact is a bold key, a colon outside the bold, and a value of the form that the key asks for.
struct MalformedFact: FileCheck {
  static let id = "malformed-fact"
  static let rule = "A fact is a bold key, a colon, and a value of the right form"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections.flatMap { section in
      section.facts.facts.compactMap { fact -> Diagnostic? in
        if fact.style != .bold { return .badKey(fact) }
        guard let form = section.role.fact(fact.key.text)?.form, !form.accepts(fact) else {
          return nil
        }
        return .badValue(fact, form)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func badKey(_ fact: Fact) -> Diagnostic {
    var key = fact.key.range
    // Of a plain key the colon is not part; it is replaced with the key.
    if fact.style == .plain { key.end.column += 1 }
    return Diagnostic(
      MalformedFact.self, at: fact.key.range,
      fixIts: [
        FixIt("Write **\(fact.key.text)**:", replacing: key, with: "**\(fact.key.text)**:")
      ])
  }

  fileprivate static func badValue(_ fact: Fact, _ form: FactForm) -> Diagnostic {
    var suggestions: [String] = []
    if case .oneOf(let choices) = form {
      suggestions = NearMiss.suggestions(for: fact.text, in: choices)
    }
    return Diagnostic(
      MalformedFact.self, at: fact.valueRange,
      message: "\(MalformedFact.rule); \(fact.key.text) is \(form.description)",
      suggestions: suggestions)
  }
}
