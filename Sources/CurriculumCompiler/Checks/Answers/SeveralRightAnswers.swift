import CurriculumModel
import Diagnostics

/// *Choose one.* and *True or false.* have one right answer.
struct SeveralRightAnswers: FileCheck {
  static let id = "several-right-answers"
  static let rule = "Choose one and True or false have one right answer"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).flatMap { section -> [Diagnostic] in
      guard let task = section.task,
        task.instruction == .chooseOne || task.instruction == .trueOrFalse
      else { return [] }
      let right = section.answers.compactMap(\.mark).filter { $0.mark == .right }
      guard let first = right.first else { return [] }
      return right.dropFirst().map { .severalRight($0, first: first, task.instruction) }
    }
  }
}

extension Diagnostic {
  fileprivate static func severalRight(
    _ mark: MarkSyntax, first: MarkSyntax, _ instruction: Instruction?
  ) -> Diagnostic {
    Diagnostic(
      SeveralRightAnswers.self, at: mark.range,
      suggestions: instruction == .chooseOne ? ["*Choose all that apply.*"] : [],
      notes: [Note("the first right answer is here", at: first.range)])
  }
}
