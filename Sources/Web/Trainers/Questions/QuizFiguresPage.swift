import Assessment
import CurriculumModel
import Rendering

/// How the questions of one quiz work: in words, as a picture, and in a table.
struct QuizFiguresPage: Page {
  let quiz: Quiz.ID
  let measurement: QuizMeasurement

  var title: String { "Questions: \(measurement.title)" }
  let section: SiteSection? = .training
  let styles = [SiteAsset.figureStyles]

  var main: HTML {
    """
    <div class="wide">
    \(Crumbs(("Curriculum", .training), ("Which questions work", .questionFigures)).html)\
    <h1>\(measurement.title)</h1>
    <p class="lead">\(people) \(flagged)</p>
    <p>\(measurement.precision.words) \(reliability)</p>
    \(plots)<h2>Question by question</h2>
    \(explanation)<div class="table" role="region" tabindex="0" aria-label="Question by question">
    <table class="figures">
    <thead><tr><th scope="col" class="right">No.</th><th scope="col">Question</th>\
    <th scope="col" class="right">People</th><th scope="col">Earned</th>\
    <th scope="col">Discrimination</th></tr></thead>
    <tbody>
    \(measurement.items.enumerated().map { QuestionFiguresRow(number: $0.offset + 1, item: $0.element).html })\
    </tbody>
    </table>
    </div>
    \(AgreementTable(questions: measurement.agreement ?? []).html)<p class="actions">
    <a class="button quiet" href="\(SiteAddress.quizFiguresTable(quiz).path)">Download as a table \
    (CSV)</a>
    <a class="button quiet" href="\(SiteAddress.quizFiguresData(quiz).path)">Download as JSON</a></p>
    </div>
    """
  }

  private var people: String {
    measurement.people == 1
      ? "One person has sat this quiz." : "\(measurement.people) people have sat this quiz."
  }

  private var flagged: String {
    let count = measurement.items.count { !$0.statistics.flags.isEmpty }
    let known = measurement.items.count {
      $0.statistics.people >= MeasuringLimits.peopleForCorrelations
    }
    switch (known, count) {
    case (0, _):
      return "Flags are given from \(MeasuringLimits.peopleForCorrelations) people for a question."
    case (_, 0):
      let questions = known == 1 ? "question" : "\(known) questions"
      return "Nothing is wrong with the \(questions) that enough people have had."
    case (_, 1): return "Look at the question that is flagged below."
    default: return "Look at the \(count) questions that are flagged below."
    }
  }

  private var reliability: String {
    guard let reliability = measurement.reliability else {
      return "Reliability is withheld: too few people have had the same questions."
    }
    return "\(reliability.name) of a form of \(reliability.questions) questions is "
      + "\(reliability.alpha.twoPlaces)."
  }

  private var plots: HTML {
    let facilities = lines { $0.facility }
    let discriminations = lines { $0.discrimination }
    guard !facilities.isEmpty else {
      return """
        <p>All figures are withheld for now: fewer than \(MeasuringLimits.peopleForShares) people \
        have had any of these questions.</p>

        """
    }
    let percents: [(Double, String)] = [0, 25, 50, 75, 100].map { (Double($0) / 100, "\($0)%") }
    let correlations: [(Double, String)] = [-0.5, 0, 0.5, 1].map { ($0, $0.twoPlaces) }
    let second =
      discriminations.isEmpty
      ? HTML()
      : IntervalPlot(
        title: "Discrimination", scale: -0.5...1, ticks: correlations, lines: discriminations
      ).html
    return """
      <div class="plots">
      \(IntervalPlot(title: "Points earned", scale: 0...1, ticks: percents, lines: facilities).html)\
      \(second)</div>
      <p class="hint">Lines are 95% intervals; squares are flagged.</p>

      """
  }

  private func lines(
    _ estimate: (ItemStatistics.Figures) -> Estimate?
  ) -> [IntervalPlot.Line] {
    measurement.items.enumerated().compactMap { place, item in
      item.statistics.figures.flatMap(estimate).map {
        IntervalPlot.Line(
          number: place + 1, estimate: $0, isFlagged: !item.statistics.flags.isEmpty)
      }
    }
  }

  private var explanation: HTML {
    """
    <p>Earned is the mean share of the points on the first attempt. Discrimination says whether \
    those who do well on the other questions do better here: 0.2 and more is good, below 0 the key \
    may be wrong. In brackets: where the true figure lies in 95 of 100 cases.</p>

    """
  }
}
