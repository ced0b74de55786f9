import CurriculumModel
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: ["2026-02-29", "2026-13-01", "26-01-01", "2026-1-1", "2026-01-00", ""])
  func refusesWhatTheCalendarDoesNotHave(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [("1970-01-01", 0), ("2000-02-29", 11_016), ("2026-11-21", 20_778)])
  func countsDays(_ text: String, _ days: Int) {
    #expect(CalendarDate(text)?.daysSinceEpoch == days)
    #expect(CalendarDate(daysSinceEpoch: days)?.description == text)
  }

  @Test(arguments: [
    ("2026-01-31", "1 month", "2026-02-28"), ("2024-02-29", "1 year", "2025-02-28"),
    ("2026-11-21", "24 months", "2028-11-21"), ("2026-12-30", "1 week", "2027-01-06"),
  ])
  func addsPeriods(_ from: String, _ period: String, _ to: String) {
    let date = CalendarDate(from).flatMap { CalendarPeriod(period)?.after($0) }
    #expect(date?.description == to)
  }
}
