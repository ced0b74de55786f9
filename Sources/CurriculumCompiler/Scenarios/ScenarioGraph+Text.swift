import CurriculumModel

extension ScenarioGraph {
  /// For the terminal: every scene with its choices and where they lead.
  public var text: String {
    "\(landmark.title) (\(landmark.id)) \(landmark.place)\n"
      + scenes.map { scene in
        "\n  \(scene.title) #\(scene.anchor) \(landmark.file):\(scene.line)\n"
          + scene.choices.map { "    \($0.sign) \($0.text) → #\($0.leadsTo)\n" }.joined()
          + (scene.ending.map { "    ends \($0.rawValue)\n" } ?? "")
      }.joined()
  }
}

extension ScenarioGraph.Choice {
  /// The mark as the author writes it.
  var sign: String {
    switch mark {
    case .right: "[x]"
    case .wrong: "[ ]"
    case .unsafe: "[!]"
    }
  }
}
