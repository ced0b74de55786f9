import CurriculumModel
import Diagnostics

/// A question that has a right answer marks it.
struct NoRightAnswer: FileCheck {
  static let id = "no-right-answer"
  static let rule = "One answer is marked [x]"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).compactMap { section in
      guard let task = section.task, let list = task.list, Self.needsKey(task.instruction),
        !list.answers.isEmpty, list.answers.allSatisfy({ $0.mark?.mark != nil }),
        !list.answers.contains(where: { $0.mark?.mark == .right })
      else { return nil }
      return Diagnostic(Self.self, at: task.line.range)
    }
  }

  private static func needsKey(_ instruction: Instruction?) -> Bool {
    switch instruction {
    case .chooseOne?, .trueOrFalse?, .shortAnswer?, .number?: true
    default: false
    }
  }
}
