import Diagnostics

/// People mark paragraphs and nothing else, so nothing else can ask for two of them.
struct MarkersWithoutParagraph: FileCheck {
  static let id = "markers-without-paragraph"
  static let rule = "**Markers** stands in a question whose paragraph a supervisor marks"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).compactMap { question in
      guard let fact = question.fact("Markers"), let task = question.task,
        let instruction = task.instruction, instruction != .paragraph
      else { return nil }
      return .pointless(fact, in: task)
    }
  }
}

extension Diagnostic {
  fileprivate static func pointless(_ fact: Fact, in task: InstructedPart) -> Diagnostic {
    Diagnostic(
      MarkersWithoutParagraph.self, at: fact.range,
      reason: "The site marks every other kind by its key",
      notes: [Note("the kind is declared here", at: task.line.range)])
  }
}
