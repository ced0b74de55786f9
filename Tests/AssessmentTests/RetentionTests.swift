import Assessment
import CurriculumModel
import Testing

@Suite struct RetentionTests {
  private let intervals = ["1 week", "1 month", "3 months", "6 months"].compactMap {
    CalendarPeriod($0)
  }

  private func recall(
    _ date: String, _ rating: RecallRating = .good, _ occasion: Recall.Occasion = .followUp
  ) -> Recall {
    Recall(
      objective: .id("o-1"), date: .day(date), occasion: occasion, quiz: .id("quiz"),
      rating: rating)
  }

  private func retention(_ recalls: [Recall], on date: String) -> Retention? {
    retentions(of: recalls, intervals: intervals, on: .day(date)).first
  }

  @Test(arguments: [
    ("2026-01-01", RetentionStatus.current), ("2026-01-07", .current), ("2026-01-08", .fading),
    ("2027-01-01", .fading),
  ])
  func fadesFromTheFirstFollowUpOnAndIsNeverTakenBack(date: String, status: RetentionStatus) {
    let retention = retention([recall("2026-01-01", .good, .quiz)], on: date)
    #expect(retention?.status == status)
    #expect(retention?.dueOn == .day("2026-01-08"))
  }

  @Test func asksAtTheIntervalsOfTheCurriculumAndThenByTheModel() {
    var recalls = [recall("2026-01-01", .good, .quiz)]
    var asked: [String] = []
    for _ in 0..<6 {
      guard let due = retention(recalls, on: "2030-01-01")?.dueOn else { break }
      asked.append("\(due)")
      recalls.append(recall("\(due)"))
    }
    #expect(
      asked == [
        "2026-01-08", "2026-02-01", "2026-04-01", "2026-07-01", "2027-07-01", "2028-06-30",
      ])
  }

  @Test func passesOverFollowUpsThatWereMissed() {
    let recalls = [recall("2026-01-01", .good, .quiz), recall("2026-03-15")]
    #expect(retention(recalls, on: "2026-03-16")?.dueOn == .day("2026-04-01"))
    #expect(retention(recalls, on: "2026-03-16")?.status == .current)
  }

  @Test func beginsAgainAfterALapse() {
    let lapse = [recall("2026-01-01", .good, .quiz), recall("2026-07-01", .again)]
    let lapsed = retention(lapse, on: "2026-07-02")
    #expect(lapsed?.status == .lapsed)
    #expect(lapsed?.dueOn == .day("2026-07-08"))
    #expect(lapsed?.learnedOn == .day("2026-01-01"))
    let back = retention(lapse + [recall("2026-07-08", .hard)], on: "2026-07-09")
    #expect(back?.status == .current)
    #expect(back?.dueOn == .day("2026-08-01"))
  }

  @Test func countsWhatHappenedByTheDay() {
    let recalls = [recall("2026-01-01", .good, .quiz), recall("2026-01-08", .again)]
    #expect(retention(recalls, on: "2026-01-07")?.status == .current)
    #expect(retention(recalls, on: "2025-12-31") == nil)
    #expect(retention([recall("2026-01-01")], on: "2026-02-01") == nil)
  }

  @Test func predictsRecallAsTheModelDoes() {
    let recalls = [recall("2026-01-01", .good, .quiz), recall("2026-01-08")]
    let predicted = retention(recalls, on: "2026-01-31")?.predictedRecall ?? 0
    // py-fsrs 6.3.2: 7 and 23 days after, both rated good.
    #expect((predicted * 1e8).rounded() == 89_500_801)
  }
}
