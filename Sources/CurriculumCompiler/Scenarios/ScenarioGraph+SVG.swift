import CurriculumModel
public import Rendering

extension ScenarioGraph {
  /// A drawing for a browser: scenes as boxes, choices as numbered arrows that differ in their
  /// strokes too, and all of it in words for those who do not see it.
  public var svg: HTML {
    let drawing = ScenarioDrawing(self)
    let width = max(drawing.width, 640)
    let height = drawing.height + 32
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" \
      width="\(width)" height="\(height)" role="img" aria-labelledby="title description" \
      font-family="system-ui, sans-serif" font-size="13">
      <title id="title">\(landmark.title)</title>
      <desc id="description">\(text)</desc>
      <defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="12" \
      markerHeight="12" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L10 5L0 10z"/></marker></defs>
      <rect width="100%" height="100%" fill="#fff"/>
      \(drawing.arrows.map(\.path))\
      \(zip(scenes, drawing.boxes).map { $0.svg(in: $1) })\
      \(drawing.arrows.map(\.label))\
      \(Self.legend(at: drawing.height + 12))\
      </svg>

      """
  }

  private static func legend(at y: Int) -> HTML {
    let marks: [(AnswerMark, String)] = [
      (.right, "[x] right"), (.wrong, "[ ] wrong"), (.unsafe, "[!] wrong and unsafe"),
    ]
    return marks.enumerated().map { number, entry in
      let x = ScenarioDrawing.margin + 190 * number
      return """
        <path d="M\(x) \(y)H\(x + 36)" fill="none" \(entry.0.stroke)/>
        <text x="\(x + 44)" y="\(y + 4)">\(entry.1)</text>

        """
    }.joined()
  }
}

extension ScenarioGraph.Scene {
  fileprivate func svg(in box: SceneBox) -> HTML {
    let lines = box.lines.enumerated().map { number, line -> HTML in
      let y = box.y + 24 + number * SceneBox.lineHeight
      let weight: HTML = line.isTitle ? " font-weight=\"bold\"" : ""
      return "<text x=\"\(box.x + 12)\" y=\"\(y)\"\(weight)>\(line.text)</text>\n"
    }
    return """
      <rect x="\(box.x)" y="\(box.y)" width="\(SceneBox.width)" \
      height="\(box.height)" rx="\(ending == nil ? 4 : 16)" \(look)/>
      \(lines)
      """
  }

  private var look: HTML {
    switch ending {
    case nil: "fill=\"#f4f6f8\" stroke=\"#333\""
    case .safe?: "fill=\"#e8f3e8\" stroke=\"#1d5c2e\" stroke-width=\"2\""
    case .unsafe?: "fill=\"#fbe9e7\" stroke=\"#8f1d14\" stroke-width=\"2\" stroke-dasharray=\"6 3\""
    }
  }
}

extension ScenarioDrawing.Arrow {
  /// Straight where a line goes down, bent where it changes sides.
  fileprivate var path: HTML {
    guard let first = points.first else { return HTML() }
    var way: HTML = "M\(first.x) \(first.y)"
    for (from, to) in zip(points, points.dropFirst()) {
      let middle = (from.y + to.y) / 2
      way +=
        from.x == to.x || from.y == to.y
        ? "L\(to.x) \(to.y)" : "C\(from.x) \(middle) \(to.x) \(middle) \(to.x) \(to.y)"
    }
    return "<path d=\"\(way)\" fill=\"none\" marker-end=\"url(#head)\" \(mark.stroke)/>\n"
  }

  /// The choice's number, beside its beginning.
  fileprivate var label: HTML {
    guard let first = points.first, let second = points.dropFirst().first else { return HTML() }
    let y = second.y > first.y ? first.y + 15 : first.y - 6
    return """
      <text x="\(first.x + 5)" y="\(y)" font-size="12" stroke="#fff" stroke-width="3" \
      paint-order="stroke">\(number)</text>

      """
  }
}

extension AnswerMark {
  fileprivate var stroke: HTML {
    switch self {
    case .right: "stroke=\"#1d5c2e\" stroke-width=\"2\""
    case .wrong: "stroke=\"#555\" stroke-width=\"1.5\" stroke-dasharray=\"7 4\""
    case .unsafe: "stroke=\"#8f1d14\" stroke-width=\"2.5\" stroke-dasharray=\"2 4\""
    }
  }
}
