import Diagnostics

/// There is something to choose from: two options at least, two steps, two pairs.
struct TooFewAnswers: FileCheck {
  static let id = "too-few-answers"
  static let rule = "There are at least two answers, and exactly two to True or false"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).compactMap { section in
      guard let task = section.task, let list = task.list, !Self.isEnough(list, task.instruction)
      else { return nil }
      return Diagnostic(Self.self, at: task.line.range)
    }
  }

  private static func isEnough(_ list: AnswerList, _ instruction: Instruction?) -> Bool {
    switch instruction {
    case .chooseOne?, .chooseAll?, .order?: list.answers.count >= 2
    case .trueOrFalse?: list.answers.count == 2
    case .match?: list.answers.count { !$0.isNoMatch } >= 2
    default: true
    }
  }
}
