import Diagnostics

/// Where the paths of a scenario lead.
struct ScenarioPaths: Sendable {
  /// A choice that leads from one scene to another, by their positions.
  struct Step: Hashable, Sendable {
    let to: Int
    /// Where the choice's link is.
    let range: SourceRange
  }

  let scenes: [Section]
  /// Whether the first scene leads to each.
  let isReached: [Bool]
  /// Whether each leads to an end. One that is neither an end nor has choices, and a dead link, have
  /// findings of their own and count as ends.
  let reachesEnd: [Bool]
  /// The steps that lead back to a scene of the path they are on, in the order of a walk.
  let returns: [Step]

  init(_ question: Section) {
    let scenes = question.sections.filter { $0.role == .scene }
    let places = Dictionary(
      scenes.enumerated().map { ($1.sceneAnchor, $0) }, uniquingKeysWith: { first, _ in first })
    let steps = scenes.map { scene in
      scene.links.compactMap { _, link in
        places[link.scene].map { Step(to: $0, range: link.range) }
      }
    }
    self.scenes = scenes
    var walk = Walk(steps: steps)
    if !scenes.isEmpty { walk.visit(0) }
    isReached = walk.state.map { $0 != .new }
    returns = walk.returns
    reachesEnd = Self.reachesEnd(scenes, steps)
  }

  /// Worked out backwards from the ends.
  private static func reachesEnd(_ scenes: [Section], _ steps: [[Step]]) -> [Bool] {
    var ends = scenes.indices.map { scene in
      scenes[scene].ending != nil
        || steps[scene].count < (scenes[scene].choices?.answers.count ?? 1)
    }
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for scene in scenes.indices
      where !ends[scene] && steps[scene].contains(where: { ends[$0.to] }) {
        ends[scene] = true
        isGrowing = true
      }
    }
    return ends
  }

  private struct Walk {
    enum State { case new, open, done }

    let steps: [[Step]]
    var state: [State]
    var returns: [Step] = []

    init(steps: [[Step]]) {
      self.steps = steps
      state = Array(repeating: .new, count: steps.count)
    }

    mutating func visit(_ scene: Int) {
      state[scene] = .open
      for step in steps[scene] {
        switch state[step.to] {
        case .new: visit(step.to)
        case .open: returns.append(step)
        case .done: break
        }
      }
      state[scene] = .done
    }
  }
}
