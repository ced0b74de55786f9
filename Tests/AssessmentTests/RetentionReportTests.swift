import Assessment
import CurriculumModel
import Testing

@Suite struct RetentionReportTests {
  /// Learned on the first day of 2026, and asked again so many days later.
  private func recalls(_ asked: [(days: Int, rating: RecallRating)]) -> [Recall] {
    ([(0, .good)] + asked).enumerated().compactMap { index, asking in
      CalendarDate(daysSinceEpoch: CalendarDate.day("2026-01-01").daysSinceEpoch + asking.0).map {
        Recall(
          objective: .id("o-1"), date: $0, occasion: index == 0 ? .quiz : .followUp,
          quiz: .id("quiz"), rating: asking.1)
      }
    }
  }

  @Test func withholdsWhatFewerThanFivePeopleAnswered() {
    let four = (0..<4).map { _ in recalls([(7, .good)]) }
    let report = RetentionReport(of: four + [recalls([])])
    #expect(
      report.objectives.map(\.curve.points).first?.map(\.people) == [5, nil])
    #expect(
      report.overall.points.last == .init(band: .week, people: nil, known: nil, predicted: nil))
  }

  @Test func countsWhoStillKnewByTheTimeSinceLearning() {
    let people = (0..<10).map { person in
      recalls([(7, .good), (31, person < 6 ? .hard : .again), (40, .again)])
    }
    let points = RetentionReport(of: people).objectives.first?.curve.points ?? []
    #expect(points.map(\.band) == [.atTheQuiz, .week, .month])
    #expect(points.map(\.people) == [10, 10, 10])
    #expect(points.map { $0.known?.value } == [1, 1, 0.6])
    // Wilson's interval of 6 in 10, by statsmodels 0.15.0.
    #expect(
      points.last?.known?.rounded == Estimate(value: 0.6, low: 0.31267377, high: 0.83181967))
    // py-fsrs 6.3.2: 7 and then 24 days after, both before the rating.
    #expect(points.map { $0.predicted.map { ($0 * 1e4).rounded() } } == [nil, 8_083, 8_920])
  }

  @Test func countsEveryPersonOnceInTheWhole() {
    let people = (0..<5).map { person -> [Recall] in
      let recalls = recalls([(7, person == 0 ? .again : .good)])
      let other = recalls.map {
        Recall(
          objective: .id("o-2"), date: $0.date, occasion: $0.occasion, quiz: $0.quiz, rating: .good)
      }
      return recalls + (person == 0 ? other : [])
    }
    let report = RetentionReport(of: people)
    #expect(report.overall.points.map(\.people) == [5, 5])
    #expect(report.overall.points.map { $0.known?.value } == [1, 0.9])
    #expect(report.objectives.map(\.objective) == [.id("o-1"), .id("o-2")])
  }

  @Test func countsNothingThatWasNotLearned() {
    #expect(RetentionReport(of: [[], []]).overall.points == [])
  }
}
