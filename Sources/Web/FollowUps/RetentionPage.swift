import Assessment
import CurriculumModel
import Rendering

/// What the people of an agency keep of what they learned, by the time since.
struct RetentionPage: Page {
  struct Line: Hashable {
    let statement: String
    let points: [RetentionCurve.Point]
  }

  /// Where the visitor came from.
  let section: SiteSection?
  let overall: RetentionCurve
  let objectives: [Line]

  let title = "What lasts"
  let styles = [SiteAsset.figureStyles]

  var main: HTML {
    """
    <div class="wide">
    \(section.map { Crumbs(($0.title, $0.address)).html } ?? HTML())<h1>\(title)</h1>
    <p class="lead">How much people still know when they are asked again, by the time since they \
    learned it.</p>
    \(overall.points.isEmpty ? nothing : figures)</div>
    """
  }

  private var nothing: HTML {
    "<p>Nobody has passed a quiz yet. The first follow-up comes a week after.</p>\n"
  }

  private var figures: HTML {
    """
    <p>Nobody is named, and figures of fewer than \(MeasuringLimits.peopleForRetention) people are \
    withheld. In brackets: where the true share lies in 95 of 100 cases. Those who do not answer \
    are not counted.</p>
    <div class="plots">
    \(RetentionPlot(title: "All objectives together", points: overall.points).html)</div>
    <p class="hint">The broken line is what the forgetting model expected.</p>
    \(table("All objectives", [Line(statement: "All objectives", points: overall.points)]))\
    <h2>Objective by objective</h2>
    \(table("Objective by objective", objectives))
    """
  }

  private func table(_ name: String, _ lines: [Line]) -> HTML {
    let bands = RetentionBand.allCases.filter { band in
      lines.contains { $0.points.contains { $0.band == band } }
    }
    let heads = bands.map { "<th scope=\"col\">\($0.rawValue)</th>" as HTML }
    let rows = lines.map { line -> HTML in
      let cells = bands.map { band in cell(line.points.first { $0.band == band }) }
      return "<tr><th scope=\"row\">\(line.statement)</th>\(cells)</tr>\n"
    }
    return """
      <div class="table" role="region" tabindex="0" aria-label="\(name)">
      <table class="figures">
      <thead><tr><th scope="col">Staff can</th>\(heads)</tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </div>

      """
  }

  private func cell(_ point: RetentionCurve.Point?) -> HTML {
    guard let point else { return "<td>–</td>" }
    guard let known = point.known, let people = point.people else { return "<td>withheld</td>" }
    let expected = point.predicted.map { ", expected \(Int(($0 * 100).rounded()))%" } ?? ""
    return "<td>\(known.percents)<br><span class=\"hint\">\(people) people\(expected)</span></td>"
  }
}
