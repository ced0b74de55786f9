import Diagnostics

/// Some headings cannot be without certain facts: a lesson says what it teaches.
struct MissingFact: FileCheck {
  static let id = "missing-fact"
  static let rule = "A heading has the facts that it cannot be without"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections.flatMap { section in
      Self.missing(in: section).map { .missingFact($0, in: section) }
    }
  }

  private static func missing(in section: Section) -> [String] {
    var keys = section.role.facts.filter(\.isRequired).map(\.key)
    if section.role == .wordRule {
      keys += section.fact("Sparingly") == nil ? ["Refuse"] : ["At most"]
    }
    return keys.filter { section.fact($0) == nil }
  }
}

extension Diagnostic {
  fileprivate static func missingFact(_ key: String, in section: Section) -> Diagnostic {
    Diagnostic(
      MissingFact.self, at: section.nameRange,
      message: "\(MissingFact.rule); \(section.role.noun) says **\(key)**")
  }
}
