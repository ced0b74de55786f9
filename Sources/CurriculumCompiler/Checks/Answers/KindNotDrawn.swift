import Diagnostics

/// Scenarios and paragraphs are compiled, and wait for the site to ask them.
struct KindNotDrawn: Check {
  static let id = "kind-not-drawn"
  static let rule =
    "Scenarios and supervisor-marked paragraphs are compiled but not yet drawn into a form"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in curriculum: LinkedCurriculum) -> [Diagnostic] {
    curriculum.sections(.question).compactMap(\.task)
      .filter { !Self.isDrawn($0.instruction) }
      .map { Diagnostic(Self.self, at: $0.line.range) }
  }

  static func isDrawn(_ instruction: Instruction?) -> Bool {
    instruction != .scenario && instruction != .paragraph
  }
}
