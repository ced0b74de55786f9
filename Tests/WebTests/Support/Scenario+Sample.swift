import CurriculumModel
import Testing

extension Question {
  /// A scenario with one right path of two choices. Feedback says `KEY`, and every scene has a body
  /// that names it.
  static var scenario: Question {
    get throws {
      try sample(
        "q-scene",
        .scenario(
          Scenario(scenes: [
            scene(
              "start",
              [choice(.right, "alone"), choice(.wrong, "wait"), choice(.unsafe, "confront")]),
            scene("alone", [choice(.right, "safe-now"), choice(.wrong, "wait")]),
            scene("wait", [choice(.right, "alone"), choice(.unsafe, "confront")]),
            scene("confront", [], .unsafe),
            scene("safe-now", [], .safe),
          ])))
    }
  }

  private static func scene(
    _ id: String, _ choices: [Scenario.Choice], _ ending: Scenario.Ending? = nil
  ) throws -> Scenario.Scene {
    Scenario.Scene(
      id: try #require(Identifier(id)), title: [.text("Scene \(id)")],
      body: [.paragraph([.text("Body of \(id)")])], choices: choices, ending: ending)
  }

  private static func choice(_ mark: AnswerMark, _ scene: String) throws -> Scenario.Choice {
    Scenario.Choice(
      mark: mark, content: [.text("Go to \(scene)")], leadsTo: try #require(Identifier(scene)),
      feedback: [.paragraph([.text("KEY to \(scene)")])])
  }
}
