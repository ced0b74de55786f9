import Diagnostics

/// A question says which objectives or skills it tests, or its answer shows nothing.
struct QuestionTestsNothing: FileCheck {
  static let id = "question-tests-nothing"
  static let rule = "A question says with **Tests** what it tests"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).filter { $0.fact("Tests") == nil }.map { .testsNothing($0) }
  }
}

extension Diagnostic {
  fileprivate static func testsNothing(_ section: Section) -> Diagnostic {
    Diagnostic(
      QuestionTestsNothing.self, at: section.nameRange,
      reason: "Evidence for a competency comes from the objectives that a passed quiz has tested")
  }
}
