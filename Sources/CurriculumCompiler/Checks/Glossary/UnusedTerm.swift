import CommonMark
import CurriculumModel
import Diagnostics

/// A term of the glossary stands in a lesson, a question or some other page, linked or not.
///
/// Terms that staff only have to recognize are there to be looked up; nobody is to use them.
struct UnusedTerm: Check {
  static let id = "unused-term"
  static let rule = "A term of the glossary is used somewhere"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in curriculum: LinkedCurriculum) -> [Diagnostic] {
    var unused: [String: Section] = [:]
    for term in curriculum.sections(.term) where term.fact("Use")?.text == "plain" {
      if let id = term.id { unused[id] = term }
    }
    for link in curriculum.links {
      if case .thing(let thing) = link.target, thing.kind == .term { unused[thing.id] = nil }
    }
    let forms = TermForms(Array(unused.values))
    for section in curriculum.files.lazy.flatMap(\.sections) {
      if unused.isEmpty { break }
      for id in forms.terms(in: section.everyBlock) where id.rawValue != section.id {
        unused[id.rawValue] = nil
      }
      for content in section.everyLine {
        for id in forms.terms(in: content) where id.rawValue != section.id {
          unused[id.rawValue] = nil
        }
      }
    }
    return unused.values.map { Diagnostic(Self.self, at: $0.nameRange) }
  }
}

extension Section {
  /// The blocks of the section itself, feedback included.
  fileprivate var everyBlock: [MarkdownBlock] {
    blocks + everyAnswer.flatMap { $0.feedback + $0.rest }
  }

  /// What stands in no block: the title, the answers, the facts that are running text.
  fileprivate var everyLine: [[MarkdownInline]] {
    [heading.title] + everyAnswer.map(\.content)
      + [fact("Notice"), fact("For")].compactMap(\.?.value)
  }

  private var everyAnswer: [AnswerSyntax] {
    let answers = (parts.compactMap(\.list) + [choices].compactMap { $0 }).flatMap(\.answers)
    return answers + answers.flatMap { $0.nested?.items ?? [] }.map(AnswerSyntax.init)
  }
}
