import CommonMark
import Diagnostics

/// An italic line before the answers says what kind of question it is.
struct MissingInstruction: FileCheck {
  static let id = "missing-instruction"
  static let rule = "A question has an instruction line before its answers"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).filter(\.parts.isEmpty).map { .missingInstruction($0) }
  }
}

extension Diagnostic {
  fileprivate static func missingInstruction(_ section: Section) -> Diagnostic {
    let list = section.text.first { AnswerList($0)?.answers.first?.mark != nil }
    let marker = list.flatMap(AnswerList.init)?.answers.first?.marker
    return Diagnostic(
      MissingInstruction.self, at: marker ?? section.nameRange,
      reason: "It tells the learner what to do, and the compiler how to mark the answer",
      suggestions: ["*Choose one.*", "*Choose all that apply.*"])
  }
}
