import CommonMark
import Diagnostics

/// Two answers with the same words cannot be told apart.
struct RepeatedAnswer: FileCheck {
  static let id = "repeated-answer"
  static let rule = "No two answers of a question have the same words"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).flatMap { section in
      Self.repeats(in: section.answers) + Self.repeats(in: section.answers.flatMap(\.matches))
    }
  }

  private static func repeats(in answers: [AnswerSyntax]) -> [Diagnostic] {
    var first: [String: SourceRange] = [:]
    return answers.compactMap { answer in
      let words = answer.content.plainText.lowercased()
      guard !words.isEmpty, !answer.isNoMatch else { return nil }
      defer { if first[words] == nil { first[words] = answer.contentRange } }
      return first[words].map { .repeated(answer, first: $0) }
    }
  }
}

extension Diagnostic {
  fileprivate static func repeated(_ answer: AnswerSyntax, first: SourceRange) -> Diagnostic {
    Diagnostic(
      RepeatedAnswer.self, at: answer.contentRange, notes: [Note("first used here", at: first)])
  }
}
