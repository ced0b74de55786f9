import Diagnostics

/// A number stands in a code span: `120`, `20..28` or `24 +/- 2`, at most three places.
struct BadNumber: FileCheck {
  static let id = "bad-number"
  static let rule = "A number is a code span such as `120`, `20..28` or `24 +/- 2`"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).filter { $0.task?.instruction == .number }.flatMap(\.answers)
      .filter { answer in
        guard !answer.content.isEmpty else { return false }
        return answer.codeSpan.flatMap { NumberSyntax.range($0.text) } == nil
      }
      .map { Diagnostic(Self.self, at: $0.codeSpan?.range ?? $0.contentRange) }
  }
}
