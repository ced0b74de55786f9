import Diagnostics

/// Every option says why it is right or wrong: that is where a quiz teaches.
struct MissingFeedback: FileCheck {
  static let id = "missing-feedback"
  static let rule = "Every option has feedback, an indented quote"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).flatMap { section -> [Diagnostic] in
      switch section.task?.instruction {
      case .chooseOne?, .chooseAll?, .trueOrFalse?:
        section.answers.filter(\.feedback.isEmpty).map { .withoutFeedback($0) }
      default: []
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func withoutFeedback(_ answer: AnswerSyntax) -> Diagnostic {
    Diagnostic(
      MissingFeedback.self, at: answer.contentRange,
      reason: "Whoever chose it wants to know what it would have led to")
  }
}
