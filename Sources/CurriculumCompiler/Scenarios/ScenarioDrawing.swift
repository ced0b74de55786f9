import CurriculumModel

/// Where everything of a drawn scenario is, in pixels.
struct ScenarioDrawing: Sendable {
  struct Arrow: Hashable, Sendable {
    let mark: AnswerMark
    /// Counts from 1 in its scene.
    let number: Int
    /// From the scene of the choice to the scene it leads to; between two points of one x the line
    /// is straight.
    let points: [DrawnPoint]
  }

  static let margin = 24
  private static let padding = 12
  private static let gap = 44
  private static let layerGap = 76
  /// Characters of a 13 pixel sans serif that fit a box: 7 pixels each are on the safe side.
  private static let lineLength = 36

  /// By scene.
  let boxes: [SceneBox]
  let arrows: [Arrow]
  let width: Int
  let height: Int

  init(_ graph: ScenarioGraph) {
    let layout = LayeredLayout(
      leadsTo: graph.edges, width: SceneBox.width, slotWidth: 24, gap: Self.gap)
    let lines = graph.scenes.map(Self.lines)
    let heights = lines.map { $0.count * SceneBox.lineHeight + 2 * Self.padding }
    let layers = layout.layers.map { layer in
      layer.compactMap { layout.items[$0].node.map { heights[$0] } }.max() ?? 0
    }
    var tops: [Int] = []
    var y = Self.margin
    for layer in layers {
      tops.append(y)
      y += layer + Self.layerGap
    }
    height = y - Self.layerGap + Self.margin
    width =
      (layout.items.map { $0.x + $0.width }.max() ?? 0) + 2 * Self.margin + Self.gap
    var layerOf = Array(repeating: 0, count: layout.items.count)
    for (number, layer) in layout.layers.enumerated() {
      for item in layer { layerOf[item] = number }
    }
    let boxes = graph.scenes.indices.map { scene in
      SceneBox(
        x: layout.items[scene].x + Self.margin, y: tops[layerOf[scene]], height: heights[scene],
        lines: lines[scene])
    }
    self.boxes = boxes
    let ports = Ports(layout, boxes: boxes)
    arrows = graph.scenes.indices.flatMap { scene -> [Arrow] in
      var taken: [Int: Int] = [:]
      return graph.numberedEdges(of: scene).compactMap { number, choice, target in
        guard target != scene else {
          return Arrow(mark: choice.mark, number: number, points: Self.loop(at: boxes[scene]))
        }
        let routes = ports.routes(from: scene, to: target)
        let index = taken[target, default: 0]
        taken[target] = index + 1
        guard routes.indices.contains(index) else { return nil }
        let route = routes[index]
        let passes = route.slots.flatMap { slot -> [DrawnPoint] in
          let x = layout.items[slot].x + Self.margin + layout.items[slot].width / 2
          let top = tops[layerOf[slot]]
          return [DrawnPoint(x: x, y: top), DrawnPoint(x: x, y: top + layers[layerOf[slot]])]
        }
        let points = [route.start] + passes + [route.end]
        return Arrow(
          mark: choice.mark, number: number, points: route.isTurned ? points.reversed() : points)
      }
    }
  }

  private static func lines(of scene: ScenarioGraph.Scene) -> [SceneBox.Line] {
    let choices = scene.choices.enumerated().flatMap { number, choice in
      wrapped("\(number + 1) \(choice.sign) \(choice.text)")
    }
    let ending = scene.ending.map { ["ends \($0.rawValue)"] } ?? []
    return wrapped(scene.title).map { SceneBox.Line(text: $0, isTitle: true) }
      + (choices + ending).map { SceneBox.Line(text: $0, isTitle: false) }
  }

  /// Between words; a word too long for a line is cut.
  private static func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      var rest = word[...]
      while rest.count > lineLength {
        lines.append(String(rest.prefix(lineLength)))
        rest = rest.dropFirst(lineLength)
      }
      if let last = lines.last, last.count + 1 + rest.count <= lineLength {
        lines[lines.count - 1] = last + " " + rest
      } else {
        lines.append(String(rest))
      }
    }
    return lines
  }

  /// Out of the right side and back into it.
  private static func loop(at box: SceneBox) -> [DrawnPoint] {
    let right = box.x + SceneBox.width
    let middle = box.y + box.height / 2
    return [
      DrawnPoint(x: right, y: middle + 14), DrawnPoint(x: right + 26, y: middle + 14),
      DrawnPoint(x: right + 26, y: middle - 14), DrawnPoint(x: right, y: middle - 14),
    ]
  }
}

extension ScenarioGraph {
  /// The choices of a scene that lead somewhere, with their numbers.
  fileprivate func numberedEdges(of scene: Int) -> [(number: Int, choice: Choice, target: Int)] {
    scenes[scene].choices.enumerated().compactMap { number, choice in
      scenes.firstIndex { $0.anchor == choice.leadsTo }.map { (number + 1, choice, $0) }
    }
  }
}
