import CommonMark
import Diagnostics

/// A word has one entry in the glossary, under its title or among its other forms.
struct TermDefinedTwice: CurriculumCheck {
  static let id = "term-defined-twice"
  static let rule = "A word has one entry in the glossary"

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    var first: [String: SourceRange] = [:]
    return curriculum.sections(.term).flatMap { term -> [Diagnostic] in
      var own: Set<String> = []
      let title = Reference(text: term.headword, range: term.titleRange, destination: nil)
      return ([title] + (term.fact("Also")?.references ?? [])).compactMap { form in
        let word = form.text.lowercased()
        guard own.insert(word).inserted else {
          return .definedTwice(form, first: first[word] ?? form.range)
        }
        defer { if first[word] == nil { first[word] = form.range } }
        return first[word].map { .definedTwice(form, first: $0) }
      }
    }
  }
}

extension Section {
  /// The title without its id.
  fileprivate var titleRange: SourceRange { heading.title.range ?? heading.range }
}

extension Diagnostic {
  fileprivate static func definedTwice(_ form: Reference, first: SourceRange) -> Diagnostic {
    Diagnostic(
      TermDefinedTwice.self, at: form.range,
      message: "\(TermDefinedTwice.rule); \(form.text) has two",
      notes: [Note("first defined here", at: first)])
  }
}
