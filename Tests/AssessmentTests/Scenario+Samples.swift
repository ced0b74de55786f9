import CurriculumModel

// Small scenarios. A scene is its id, and its choices as pairs of a mark and the scene they lead to.

extension Scenario {
  static func sample(
    _ scenes: (id: String, choices: [(AnswerMark, String)], ending: Ending?)...
  ) -> Scenario {
    Scenario(
      scenes: scenes.map { scene in
        Scene(
          id: .id(scene.id), title: [.text(scene.id)], body: [],
          choices: scene.choices.map {
            Choice(mark: $0.0, content: [.text("to \($0.1)")], leadsTo: .id($0.1), feedback: [])
          }, ending: scene.ending)
      })
  }

  /// One right path, `[1, 0]`; a wrong choice that can be mended, an unsafe one that can, and one
  /// that cannot.
  static let clinic = sample(
    ("start", [(.wrong, "wait"), (.right, "alone"), (.unsafe, "confront")], nil),
    ("wait", [(.right, "alone"), (.wrong, "gone")], nil),
    ("alone", [(.right, "safe-now"), (.unsafe, "promise")], nil),
    ("promise", [(.right, "safe-now"), (.wrong, "gone")], nil),
    ("confront", [], .unsafe),
    ("gone", [], .unsafe),
    ("safe-now", [], .safe))

  /// A scene that can be come back to.
  static let circle = sample(
    ("start", [(.right, "end"), (.wrong, "start")], nil), ("end", [], .safe))
}

extension Question.Task {
  static let clinic = Self.scenario(.clinic)
}
