import CurriculumModel
import Interchange
import Testing

@Suite struct CalendarFileTests {
  @Test func writesWholeDays() throws {
    let file = CalendarFile(
      name: "Due dates", made: try #require(CalendarDate("2026-11-01")),
      events: [
        .init(
          id: "one@groundwork", day: try #require(CalendarDate("2026-12-31")),
          summary: "Signs; harm, and \\ more\nlines", address: "https://learn.example.org/record")
      ])
    #expect(
      file.text
        == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Groundwork//Due dates//EN
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        X-WR-CALNAME:Due dates
        REFRESH-INTERVAL;VALUE=DURATION:P1D
        BEGIN:VEVENT
        UID:one@groundwork
        DTSTAMP:20261101T000000Z
        DTSTART;VALUE=DATE:20261231
        DTEND;VALUE=DATE:20270101
        SUMMARY:Signs\\; harm\\, and \\\\ more\\nlines
        URL:https://learn.example.org/record
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR

        """.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
  }

  @Test(arguments: ["a", "é", "“", "🌱"])
  func foldsLinesAtSeventyFiveOctets(_ character: String) throws {
    let summary = String(repeating: character, count: 200)
    let day = try #require(CalendarDate("2026-12-31"))
    let text = CalendarFile(
      name: "", made: day, events: [.init(id: "1", day: day, summary: summary, address: nil)]
    ).text
    let lines = text.split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(
      text.split(separator: "\r\n ").joined().contains("SUMMARY:\(summary)\r\n"))
  }
}
