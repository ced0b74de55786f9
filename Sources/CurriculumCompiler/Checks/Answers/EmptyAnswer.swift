import CommonMark
import Diagnostics

/// An answer says something.
struct EmptyAnswer: FileCheck {
  static let id = "empty-answer"
  static let rule = "An answer has words"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections.flatMap { section -> [AnswerSyntax] in
      let lists = section.parts.compactMap(\.list) + [section.choices].compactMap { $0 }
      let answers = lists.flatMap(\.answers)
      return answers + answers.flatMap(\.matches)
    }.filter(\.content.isEmpty).map { Diagnostic(Self.self, at: $0.range) }
  }
}
