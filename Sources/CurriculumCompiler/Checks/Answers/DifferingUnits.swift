import CommonMark
import Diagnostics

/// All numbers of a question are of one unit, which stands beside the field.
struct DifferingUnits: FileCheck {
  static let id = "differing-units"
  static let rule = "All numbers of a question have the same unit"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).filter { $0.task?.instruction == .number }
      .flatMap { section -> [Diagnostic] in
        let answers = section.answers.filter { $0.codeSpan != nil }
        guard let first = answers.first else { return [] }
        return answers.dropFirst().filter { $0.afterCodeSpan != first.afterCodeSpan }
          .map { .differing($0, first: first) }
      }
  }
}

extension Diagnostic {
  fileprivate static func differing(_ answer: AnswerSyntax, first: AnswerSyntax) -> Diagnostic {
    let range = Array(answer.content.dropFirst()).trimmed.range ?? answer.contentRange
    return Diagnostic(
      DifferingUnits.self, at: range,
      notes: [Note("the first unit is here", at: first.contentRange)])
  }
}
