public import CurriculumModel
import Diagnostics

/// The scenes of a scenario and the choices between them, as an author looks at them.
public struct ScenarioGraph: Hashable, Sendable, Codable {
  public struct Scene: Hashable, Sendable, Codable {
    /// What choices link to.
    public let anchor: String
    public let title: String
    /// `nil` where the scene goes on.
    public let ending: Scenario.Ending?
    public let line: Int
    /// In the order of the text.
    public let choices: [Choice]
  }

  public struct Choice: Hashable, Sendable, Codable {
    public let mark: AnswerMark
    public let text: String
    public let leadsTo: String
  }

  public let landmark: Landmark
  /// The first is where it starts.
  public let scenes: [Scene]
}

extension ScenarioGraph {
  /// The scenario with that id, alone or after the id of its quiz; `nil` where there is none.
  public init?(of id: String, in folder: SourceFolder) {
    let curriculum = LinkedCurriculum.reading(folder)
    for file in curriculum.files(.quiz) {
      for question in file.sections where question.isScenario {
        let landmark = question.landmark(in: file.root?.id)
        guard question.id == id || landmark.id == id else { continue }
        self.init(question, landmark: landmark)
        return
      }
    }
    return nil
  }

  /// The ids of all scenarios, for a message about one that is not there.
  public static func ids(in folder: SourceFolder) -> [String] {
    LinkedCurriculum.reading(folder).sections(.question).filter(\.isScenario)
      .compactMap(\.id)
  }

  init(_ question: Section, landmark: Landmark) {
    self.landmark = landmark
    scenes = question.sections.filter { $0.role == .scene }.map { scene in
      var ending: Scenario.Ending?
      if case .end(let end)? = scene.ending { ending = end }
      return Scene(
        anchor: scene.sceneAnchor, title: scene.heading.title.plainText, ending: ending,
        line: scene.heading.range.start.line,
        choices: scene.links.map { answer, link in
          Choice(
            mark: answer.mark?.mark ?? .wrong, text: link.content.plainText, leadsTo: link.scene)
        })
    }
  }

  /// Where every choice leads, as positions in `scenes`; a dead link leads nowhere.
  var edges: [[Int]] {
    let places = Dictionary(
      scenes.enumerated().map { ($1.anchor, $0) }, uniquingKeysWith: { first, _ in first })
    return scenes.map { $0.choices.compactMap { places[$0.leadsTo] } }
  }
}

extension Section {
  var isScenario: Bool { role == .question && task?.instruction == .scenario }

  /// The choices of a scene that are links.
  var links: [(answer: AnswerSyntax, link: Mentions.Link)] {
    (choices?.answers ?? []).compactMap { answer in answer.choiceLink.map { (answer, $0) } }
  }
}

extension Mentions.Link {
  /// The scene that a choice names: what follows `#`.
  var scene: String { String(destination.dropFirst()) }
}
