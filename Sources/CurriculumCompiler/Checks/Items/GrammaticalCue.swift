import CommonMark
import Diagnostics

/// A question that ends in *a* or *an* fits all of its options, or none is told by grammar.
struct GrammaticalCue: FileCheck {
  static let id = "grammatical-cue"
  static let rule = "All options fit the grammar of the question"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).flatMap { section -> [Diagnostic] in
      guard let last = section.text.last, case .paragraph(let content) = last.kind else {
        return []
      }
      let lastWord = content.plainText.reversed().drop { !$0.isLetter }.prefix { $0.isLetter }
      let article = String(lastWord.reversed()).lowercased()
      guard article == "a" || article == "an" else { return [] }
      return section.options.filter { answer in
        guard let first = answer.plainWords.first?.first else { return false }
        return Self.vowels.contains(first) != (article == "an")
      }.map { .unfitting($0, article: article == "an" ? "an" : "a") }
    }
  }

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
}

extension Diagnostic {
  fileprivate static func unfitting(_ answer: AnswerSyntax, article: String) -> Diagnostic {
    Diagnostic(
      GrammaticalCue.self, at: answer.contentRange,
      message: "\(GrammaticalCue.rule); this one does not follow “\(article)”",
      reason: "Who cannot answer can still rule it out; write the article into each option")
  }
}
