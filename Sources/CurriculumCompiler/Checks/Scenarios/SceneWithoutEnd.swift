import Diagnostics

/// A scene goes on or ends: it has choices, or it is an end, and not both.
struct SceneWithoutEnd: FileCheck {
  static let id = "scene-without-end"
  static let rule = "A scene has choices, or is an end itself"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections(.question).flatMap(\.sections).filter { $0.role == .scene }
      .compactMap { scene in
        switch (scene.choices, scene.ending) {
        case (nil, nil): .withoutEnd(at: scene.nameRange)
        // An ending with choices says two things at once.
        case (let choices?, _?): .withoutEnd(at: choices.range)
        default: nil
        }
      }
  }
}

extension Diagnostic {
  fileprivate static func withoutEnd(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      SceneWithoutEnd.self, at: range,
      reason: "*End: safe.* or *End: unsafe.* ends a scene, in the place of choices")
  }
}
