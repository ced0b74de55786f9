public import CurriculumModel

extension Scenario {
  /// The shortest path of nothing but right choices to a safe ending; of paths as short, the first
  /// in the author's order. `nil` where there is none.
  public var safePath: ScenarioWalk? {
    guard let first = ScenarioWalk([], through: self) else { return nil }
    var seen: Set<Scene.ID> = [first.scene.id]
    var front = [first]
    while !front.isEmpty {
      if let safe = front.first(where: { $0.ending == .safe }) { return safe }
      var next: [ScenarioWalk] = []
      for walk in front where !walk.isOver {
        for (index, choice) in walk.scene.choices.enumerated()
        where choice.mark == .right && !seen.contains(choice.leadsTo) {
          guard let onward = ScenarioWalk(walk.path + [index], through: self) else { continue }
          seen.insert(choice.leadsTo)
          next.append(onward)
        }
      }
      front = next
    }
    return nil
  }
}
