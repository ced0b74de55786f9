import Assessment
import CurriculumModel
import Rendering

/// A question in the table of figures, with its flags and options.
struct QuestionFiguresRow {
  let number: Int
  let item: QuizMeasurement.Item

  private var statistics: ItemStatistics { item.statistics }

  var html: HTML {
    """
    <tr><td class="right">\(number)</td>
    <th scope="row">\(item.title)
    <br><span class="hint"><code>\(statistics.item.question.local)</code>, edition \
    <code>\(String(statistics.item.edition.prefix(8)))</code></span>
    \(flags)\(options)</th>
    <td class="right">\(statistics.people)</td>
    \(figures)</tr>

    """
  }

  private var figures: HTML {
    guard let figures = statistics.figures else {
      return "<td colspan=\"2\">withheld under \(MeasuringLimits.peopleForShares) people</td>\n"
    }
    let discrimination =
      figures.discrimination?.range
      ?? (statistics.people < MeasuringLimits.peopleForCorrelations
        ? "withheld under \(MeasuringLimits.peopleForCorrelations)" : "all did the same")
    return "<td>\(figures.facility.percents)</td>\n<td>\(discrimination)</td>\n"
  }

  private var flags: HTML {
    guard !statistics.flags.isEmpty else { return HTML() }
    let items = statistics.flags.map { flag -> HTML in
      """
      <li><span class="badge caution">\(flag.kind.rawValue)</span> \(flag.reason)</li>

      """
    }
    return "<ul class=\"flags\">\n\(items)</ul>\n"
  }

  private var options: HTML {
    guard let options = statistics.figures?.options, !options.isEmpty else { return HTML() }
    let rows = zip(options, item.options).map { option, text -> HTML in
      """
      <tr><th scope="row">\(text)</th><td>\(option.mark.rawValue)</td>\
      <td>\(option.share.percents)</td><td>\(option.discrimination?.range ?? "–")</td></tr>

      """
    }
    return """
      <details><summary>Who picks which option</summary>
      <table>
      <thead><tr><th scope="col">Option</th><th scope="col">Mark</th><th scope="col">Picked by</th>\
      <th scope="col">Discrimination</th></tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </details>

      """
  }
}
