import Diagnostics

/// Every scene ends, or has choices that lead to an end.
struct SceneWithoutEnd: Check {
  static let id = "scene-without-end"
  static let rule = "A scene has choices that lead to an end, or is an end itself"

  func diagnostics(in curriculum: LinkedCurriculum) -> [Diagnostic] {
    curriculum.sections(.question).flatMap { question -> [Diagnostic] in
      let ending = Self.scenesThatEnd(question.sections)
      return question.sections.filter { $0.role == .scene }.compactMap { scene in
        // An ending with choices says two things at once.
        if scene.ending != nil, let choices = scene.choices { return .endless(at: choices.range) }
        return ending.contains(scene.sceneAnchor) ? nil : .endless(at: scene.nameRange)
      }
    }
  }

  /// Worked out backwards from the endings.
  private static func scenesThatEnd(_ scenes: [Section]) -> Set<String> {
    var ending = Set(scenes.filter { $0.ending != nil }.map(\.sceneAnchor))
    var isGrowing = true
    while isGrowing {
      let before = ending.count
      for scene in scenes where scene.leadsTo.contains(where: ending.contains) {
        ending.insert(scene.sceneAnchor)
      }
      isGrowing = ending.count > before
    }
    return ending
  }
}

extension Section {
  /// The scenes that the choices name.
  fileprivate var leadsTo: [String] {
    (choices?.answers ?? []).compactMap(\.choiceLink).map { String($0.destination.dropFirst()) }
  }
}

extension Diagnostic {
  fileprivate static func endless(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      SceneWithoutEnd.self, at: range,
      reason: "*End: safe.* or *End: unsafe.* ends a scene, in the place of choices")
  }
}
