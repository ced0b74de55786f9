import Assessment
import Rendering

/// Estimates with their intervals under one another, on one scale. The numbers themselves stand in
/// a table: the plot is a picture of it.
struct IntervalPlot {
  struct Line {
    /// The same as in the table.
    let number: Int
    let estimate: Estimate
    /// Drawn as a square, and in another colour.
    let isFlagged: Bool
  }

  let title: String
  /// The ends of the scale.
  let scale: ClosedRange<Double>
  /// Where the scale is labelled.
  let ticks: [(value: Double, label: String)]
  let lines: [Line]

  private static let width = 360
  private static let left = 36
  private static let right = 16
  private static let top = 26
  private static let step = 20

  var html: HTML {
    let height = Self.top + Self.step * lines.count + 6
    return """
      <figure>
      <figcaption>\(title)</figcaption>
      <svg class="plot" viewBox="0 0 \(Self.width) \(height)" role="img" \
      aria-label="\(title): \(lines.count) questions; the numbers are in the table">
      \(ticks.map { tick($0.value, $0.label, height: height) })\
      \(lines.enumerated().map { line($0.element, at: $0.offset) })</svg>
      </figure>

      """
  }

  private func tick(_ value: Double, _ label: String, height: Int) -> HTML {
    """
    <line class="grid" x1="\(x(value))" x2="\(x(value))" y1="\(Self.top - 6)" y2="\(height)"/>
    <text x="\(x(value))" y="14" text-anchor="middle">\(label)</text>

    """
  }

  private func line(_ line: Line, at place: Int) -> HTML {
    let y = Self.top + Self.step * place + Self.step / 2
    let (at, flagged): (Int, HTML) = (x(line.estimate.value), line.isFlagged ? " flagged" : HTML())
    let dot: HTML =
      line.isFlagged
      ? "<rect class=\"dot flagged\" x=\"\(at - 4)\" y=\"\(y - 4)\" width=\"8\" height=\"8\"/>"
      : "<circle class=\"dot\" cx=\"\(at)\" cy=\"\(y)\" r=\"4\"/>"
    return """
      <text class="number" x="\(Self.left - 10)" y="\(y + 4)" text-anchor="end">\(line.number)</text>
      <line class="whisker\(flagged)" x1="\(x(line.estimate.low))" x2="\(x(line.estimate.high))" \
      y1="\(y)" y2="\(y)"/>
      \(dot)

      """
  }

  private func x(_ value: Double) -> Int {
    let within = min(max(value, scale.lowerBound), scale.upperBound)
    let share = (within - scale.lowerBound) / (scale.upperBound - scale.lowerBound)
    return Self.left + Int((share * Double(Self.width - Self.left - Self.right)).rounded())
  }
}
