import Diagnostics

/// A short answer is one code span, so that its spaces and signs are plain to see.
struct BadShortAnswer: FileCheck {
  static let id = "bad-short-answer"
  static let rule = "A short answer is one code span"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).filter { $0.task?.instruction == .shortAnswer }
      .flatMap(\.answers).filter { !$0.content.isEmpty }
      .filter { $0.codeSpan == nil || $0.content.count != 1 }
      .map { Diagnostic(Self.self, at: $0.contentRange) }
  }
}
