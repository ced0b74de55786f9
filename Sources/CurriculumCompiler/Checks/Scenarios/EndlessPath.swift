import Diagnostics

/// From every scene some choices lead to an end. Scenes that only lead round among themselves keep
/// whoever comes to them for ever.
struct EndlessPath: FileCheck {
  static let id = "endless-path"
  static let rule = "From every scene a path leads to an end"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).filter(\.isScenario).flatMap { question in
      let paths = ScenarioPaths(question)
      return paths.scenes.indices.filter { !paths.reachesEnd[$0] }
        .map { Diagnostic(Self.self, at: paths.scenes[$0].nameRange) }
    }
  }
}
