import Assessment
import Rendering

/// A retention curve: what is known by the time since learning, with intervals, and what the
/// forgetting model expected. Times stand at equal steps. The numbers stand in a table.
struct RetentionPlot {
  let title: String
  /// In rising order; withheld ones leave a gap.
  let points: [RetentionCurve.Point]

  private static let (width, height) = (480, 240)
  private static let (left, right, top, bottom) = (44, 20, 14, 30)

  var html: HTML {
    let shown = points.enumerated().filter { $0.element.known != nil }
    return """
      <figure>
      <figcaption>\(title)</figcaption>
      <svg class="plot" viewBox="0 0 \(Self.width) \(Self.height)" role="img" \
      aria-label="\(title); the numbers are in the table">
      \([0, 25, 50, 75, 100].map(level))\(points.enumerated().map { time($0.offset, $0.element) })\
      \(line("predicted", shown.compactMap { place, point in point.predicted.map { (place, $0) } }))\
      \(line("curve", shown.compactMap { place, point in point.known.map { (place, $0.value) } }))\
      \(shown.map { mark($0.offset, $0.element) })</svg>
      </figure>

      """
  }

  private func level(_ percent: Int) -> HTML {
    let y = y(Double(percent) / 100)
    return """
      <line class="grid" x1="\(Self.left)" x2="\(Self.width - Self.right)" y1="\(y)" y2="\(y)"/>
      <text x="\(Self.left - 8)" y="\(y + 4)" text-anchor="end">\(percent)%</text>

      """
  }

  private func time(_ place: Int, _ point: RetentionCurve.Point) -> HTML {
    "<text x=\"\(x(place))\" y=\"\(Self.height - 8)\" text-anchor=\"middle\">\(point.band.rawValue)</text>\n"
  }

  private func line(_ kind: StaticString, _ values: [(place: Int, share: Double)]) -> HTML {
    guard values.count > 1 else { return HTML() }
    let corners = values.map { "\(x($0.place)),\(y($0.share))" }.joined(separator: " ")
    return "<polyline class=\"\(HTML(markup: kind))\" points=\"\(corners)\"/>\n"
  }

  private func mark(_ place: Int, _ point: RetentionCurve.Point) -> HTML {
    guard let known = point.known else { return HTML() }
    return """
      <line class="whisker" x1="\(x(place))" x2="\(x(place))" y1="\(y(known.low))" \
      y2="\(y(known.high))"/>
      <circle class="dot" cx="\(x(place))" cy="\(y(known.value))" r="4"/>

      """
  }

  private func x(_ place: Int) -> Int {
    let room = Self.width - Self.left - Self.right - 40
    return Self.left + 20 + (points.count > 1 ? room * place / (points.count - 1) : room / 2)
  }

  private func y(_ share: Double) -> Int {
    let room = Double(Self.height - Self.top - Self.bottom)
    return Self.top + Int((room * (1 - share)).rounded())
  }
}
