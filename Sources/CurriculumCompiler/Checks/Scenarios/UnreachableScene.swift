import Diagnostics

/// Every scene but the first is where some path from the first leads; else nobody ever reads it.
struct UnreachableScene: FileCheck {
  static let id = "unreachable-scene"
  static let rule = "Every scene can be reached from the first"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).filter(\.isScenario).flatMap { question in
      let paths = ScenarioPaths(question)
      return paths.scenes.indices.filter { !paths.isReached[$0] }
        .map { Diagnostic(Self.self, at: paths.scenes[$0].nameRange) }
    }
  }
}
