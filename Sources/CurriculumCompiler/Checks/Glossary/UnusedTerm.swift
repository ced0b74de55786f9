import Diagnostics

/// A term of the glossary stands in a lesson, a question or some other page, linked or not.
///
/// Terms that staff only have to recognize are there to be looked up; nobody is to use them.
struct UnusedTerm: CurriculumCheck {
  static let id = "unused-term"
  static let rule = "A term of the glossary is used somewhere"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    var unused: [String: Section] = [:]
    for term in curriculum.sections(.term) where term.fact("Use")?.text == "plain" {
      if let id = term.id { unused[id] = term }
    }
    for linking in curriculum.linkings {
      if unused.isEmpty { break }
      for id in unused.keys where linking.terms.contains(id) { unused[id] = nil }
    }
    return unused.values.map { Diagnostic(Self.self, at: $0.nameRange) }
  }
}
