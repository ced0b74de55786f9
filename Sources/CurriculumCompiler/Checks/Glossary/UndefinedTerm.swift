import Diagnostics

/// Words in square brackets with a second pair after them, `[trauma bond][]`, are marked as a link
/// to something; where nothing defines it, the brackets would reach the learner.
struct UndefinedTerm: LinkedFileCheck {
  static let id = "undefined-term"
  static let rule = "Words that are marked with brackets are defined somewhere"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in file: LinkedFile) -> [Diagnostic] {
    file.syntax.mentions.brackets.map {
      .undefined($0, terms: file.around.headwords, glossary: file.syntax.pathToGlossary)
    }
  }
}

extension FileSyntax {
  /// As a link from this file has it.
  fileprivate var pathToGlossary: String {
    switch kind {
    case .quiz: "../Curriculum/glossary.md"
    case .module, .framework, .agency: "../glossary.md"
    default: "glossary.md"
    }
  }
}

extension Diagnostic {
  fileprivate static func undefined(
    _ use: Spelled, terms: [String: String], glossary: String
  ) -> Diagnostic {
    let fixIts = terms[use.text.lowercased()].map { id in
      [
        FixIt(
          "Link to the glossary", replacing: use.range, with: "[\(use.text)](\(glossary)#\(id))")
      ]
    }
    return Diagnostic(
      UndefinedTerm.self, at: use.range,
      message: "\(UndefinedTerm.rule); \(use.text) is not",
      suggestions: NearMiss.suggestions(for: use.text.lowercased(), in: terms.keys.sorted()),
      fixIts: fixIts ?? [])
  }
}
