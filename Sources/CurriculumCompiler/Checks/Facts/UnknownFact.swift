import Diagnostics

/// A bold key is one that its heading can have.
struct UnknownFact: FileCheck {
  static let id = "unknown-fact"
  static let rule = "A fact has a key that its heading can have"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections.flatMap { section in
      section.facts.facts.compactMap { fact -> Diagnostic? in
        if section.role.fact(fact.key.text) == nil { return .unknownFact(fact, in: section.role) }
        guard fact.key.text == "Score", let task = section.task, task.instruction != .chooseAll
        else { return nil }
        return .scoreWithoutChoices(fact, task: task)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownFact(_ fact: Fact, in role: Role) -> Diagnostic {
    let known = role.facts.map(\.key)
    return Diagnostic(
      UnknownFact.self, at: fact.key.range,
      message: "\(UnknownFact.rule); \(role.noun) has "
        + (known.isEmpty ? "none" : known.joined(separator: ", ")),
      suggestions: NearMiss.suggestions(for: fact.key.text, in: known))
  }

  fileprivate static func scoreWithoutChoices(_ fact: Fact, task: InstructedPart) -> Diagnostic {
    Diagnostic(
      UnknownFact.self, at: fact.key.range,
      message: "\(UnknownFact.rule); Score is for Choose all that apply",
      notes: [Note("the instruction is here", at: task.line.range)])
  }
}
