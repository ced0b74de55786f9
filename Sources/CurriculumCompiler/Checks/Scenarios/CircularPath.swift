import Diagnostics

/// A path does not come back to a scene that it has been in, even where it can be left again.
///
/// Coming back undoes a choice, and work with young people does not: who chose what is unsafe has to
/// see where it leads. A path without circles has a length, too, so it can be recorded and marked. A
/// circle that is the point of a scenario can be marked as intended.
struct CircularPath: FileCheck {
  static let id = "circular-path"
  static let rule = "No path of a scenario comes back to a scene that it has been in"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).filter(\.isScenario).flatMap { question -> [Diagnostic] in
      let paths = ScenarioPaths(question)
      // A circle that cannot be left is the fault of EndlessPath.
      return paths.returns.filter { paths.reachesEnd[$0.to] }.map {
        Diagnostic.comesBack($0, in: paths)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func comesBack(
    _ step: ScenarioPaths.Step, in paths: ScenarioPaths
  ) -> Diagnostic {
    Diagnostic(
      CircularPath.self, at: step.range,
      reason: "A choice that can be taken back shows nobody where it leads",
      notes: [Note("the path has been here", at: paths.scenes[step.to].nameRange)])
  }
}
