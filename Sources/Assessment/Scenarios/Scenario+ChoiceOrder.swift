public import CurriculumModel

extension Scenario {
  /// The choices of every scene in an order of their own, one scene after the other: what
  /// `QuizForm.Item.order` holds for a scenario.
  func drawnOrder(using generator: inout SplitMix64) -> [Int] {
    scenes.flatMap { generator.shuffled($0.choices.indices) }
  }

  /// The order in which a form shows the choices of a scene, as indices in the author's order;
  /// the author's own where the form has none.
  public func choiceOrder(of scene: Scene.ID, in order: [Int]) -> [Int] {
    guard let place = scenes.firstIndex(where: { $0.id == scene }) else { return [] }
    let all = scenes[place].choices.indices
    let start = scenes[..<place].reduce(0) { $0 + $1.choices.count }
    let shown = Array(order.dropFirst(start).prefix(all.count))
    return shown.sorted() == Array(all) ? shown : Array(all)
  }
}
