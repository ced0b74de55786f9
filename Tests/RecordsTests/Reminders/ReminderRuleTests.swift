import CurriculumModel
import Records
import Testing

@Suite struct ReminderRuleTests {
  /// Due on 31 March 2027.
  @Test(arguments: [
    ("2027-03-16", nil, nil), ("2027-03-17", nil, -14), ("2027-03-18", -14, nil),
    ("2027-03-27", -14, nil), ("2027-03-28", -14, -3), ("2027-03-31", -3, 0),
    ("2027-04-06", 0, nil), ("2027-04-07", 0, 7), ("2027-04-21", 7, 21), ("2027-04-21", 21, nil),
    ("2030-01-01", 21, nil), ("2027-04-02", nil, 0),
  ])
  func remindsOnceForEachStage(_ today: String, _ last: Int?, _ stage: Int?) throws {
    #expect(
      ReminderRule.stage(
        of: try #require(CalendarDate("2027-03-31")), on: try #require(CalendarDate(today)),
        among: ReminderRule.toPerson, after: last) == stage)
  }
}
