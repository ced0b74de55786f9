import Diagnostics

/// A scenario goes from scene to scene, and each choice stands. Beside other questions on one page
/// either their answers would be sent off with every choice, or the scenario would lead away from
/// answers that are not saved yet.
struct ScenarioOnOnePage: FileCheck {
  static let id = "scenario-on-one-page"
  static let rule = "A quiz that is shown all on one page has no scenario"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.quiz).filter(\.isOnOnePage).flatMap { quiz in
      (quiz.sections + quiz.sections.flatMap(\.sections)).filter { $0.isScenario }
        .compactMap(\.task?.line).map { .scenario(at: $0.range, in: quiz) }
    }
  }
}

extension Diagnostic {
  fileprivate static func scenario(at range: SourceRange, in quiz: Section) -> Diagnostic {
    let notes = quiz.fact("Shown").map { [Note("one page is asked for here", at: $0.range)] } ?? []
    return Diagnostic(
      ScenarioOnOnePage.self, at: range,
      reason: "A scenario is walked scene by scene, and each choice stands once it is made",
      notes: notes)
  }
}
