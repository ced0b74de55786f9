import CurriculumModel

/// What somebody earns on average who takes a scenario's choices at random, each choice of a scene
/// as likely as any other.
///
/// Walks all paths at once (dynamic programming): after each decision it knows how likely every
/// pair of a scene and a number of right choices is, which is all that marking a path needs. Exact
/// also where paths meet or lead round in circles; work grows with scenes times the square of the
/// longest path, not with the number of paths.
struct ScenarioGuess {
  /// 0...1.
  let share: Double

  init(_ scenario: Scenario) {
    let scenes = scenario.scenes
    let places = Dictionary(scenes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    // How likely it is to stand in a scene with so many right choices, after each decision.
    var chances = scenes.indices.map { [$0 == 0 ? 1.0 : 0.0] }
    var share = 0.0
    for decisions in 0...ScenarioWalk.longestPath {
      var next = scenes.map { _ in Array(repeating: 0.0, count: decisions + 2) }
      for (place, scene) in scenes.enumerated() {
        for (right, chance) in chances[place].enumerated() where chance > 0 {
          if scene.choices.isEmpty, scene.ending == .safe, decisions > 0 {
            share += chance * Double(right) / Double(decisions)
          }
          for choice in scene.choices {
            guard let onward = places[choice.leadsTo] else { continue }
            next[onward][right + (choice.mark == .right ? 1 : 0)] +=
              chance / Double(scene.choices.count)
          }
        }
      }
      chances = next
    }
    self.share = share
  }
}
