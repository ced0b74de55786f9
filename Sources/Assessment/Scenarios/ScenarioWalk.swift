public import CurriculumModel

/// Where a path of choices leads in a scenario.
public struct ScenarioWalk: Hashable, Sendable {
  /// A scene that was left, and the choice that was made in it.
  public struct Step: Hashable, Sendable {
    public let scene: Scenario.Scene
    /// Into the scene's choices.
    public let index: Int
    public let choice: Scenario.Choice
  }

  /// The most choices that a path has. Only a scenario that leads round in circles comes near; a
  /// path of this length that has not ended counts as unfinished.
  public static let longestPath = 100

  public let steps: [Step]
  /// Where the path has come to.
  public let scene: Scenario.Scene

  /// `choices` are indices into the choices of each scene in turn, in the author's order; `nil`
  /// where they name a choice that is not there.
  public init?(_ choices: [Int], through scenario: Scenario) {
    guard choices.count <= Self.longestPath, var scene = scenario.scenes.first else { return nil }
    let scenes = Dictionary(scenario.scenes.map { ($0.id, $0) }) { first, _ in first }
    var steps: [Step] = []
    for index in choices {
      guard scene.choices.indices.contains(index) else { return nil }
      let choice = scene.choices[index]
      guard let next = scenes[choice.leadsTo] else { return nil }
      steps.append(Step(scene: scene, index: index, choice: choice))
      scene = next
    }
    self.steps = steps
    self.scene = scene
  }

  /// The indices of the choices, as `Answer.path` has them.
  public var path: [Int] { steps.map(\.index) }

  /// Whether no choice is left to make.
  public var isOver: Bool { scene.choices.isEmpty || steps.count == Self.longestPath }

  /// `nil` while it goes on.
  public var ending: Scenario.Ending? { scene.choices.isEmpty ? scene.ending : nil }

  /// Whether a choice or the ending would put a young person at risk.
  public var isUnsafe: Bool {
    ending == .unsafe || steps.contains { $0.choice.mark == .unsafe }
  }
}
