import Diagnostics

/// A key stands once under a heading; several values are separated by commas.
struct DuplicateFact: FileCheck {
  static let id = "duplicate-fact"
  static let rule = "A fact stands once under its heading"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections.flatMap { section in
      var first: [String: SourceRange] = [:]
      return section.facts.facts.compactMap { fact -> Diagnostic? in
        defer { if first[fact.key.text] == nil { first[fact.key.text] = fact.key.range } }
        return first[fact.key.text].map { .duplicateFact(fact, first: $0) }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func duplicateFact(_ fact: Fact, first: SourceRange) -> Diagnostic {
    Diagnostic(
      DuplicateFact.self, at: fact.key.range,
      message: "\(DuplicateFact.rule); commas separate several values",
      notes: [Note("first used here", at: first)])
  }
}
