import Assessment
import CurriculumModel
import Foundation
import GRDB
import Records
import Testing

/// What the daily job writes, day by day, beside a store that is open.
@Suite struct ReminderBookTests {
  /// The day, and who was written to what about.
  private func run(_ team: SupervisedTeam, days: Int) throws -> [String] {
    let book = try ReminderBook(folder: team.site.folder, clock: team.site.clock.wallClock)
    let index = CurriculumIndex(team.release.curriculum)
    var said: [String] = []
    for _ in 0..<days {
      for reminder in try book.remindersDue(in: index) {
        #expect(try book.keep(reminder))
        said += reminder.lines.map {
          "\(reminder.day) \(reminder.recipient.name) \($0.stage): \($0.text)"
        }
      }
      #expect(try book.remindersDue(in: index) == [], "twice on one day")
      team.site.clock.advance(seconds: 86_400)
    }
    return said
  }

  @Test func remindsGentlyAndThenTheSupervisors() async throws {
    let team = try await SupervisedTeam()
    let due = try #require(CalendarDate(daysSinceEpoch: team.today.daysSinceEpoch + 20))
    let pathway: Pathway.ID = try TestCurriculum.id("core-path")
    let title = try #require(
      CurriculumIndex(team.release.curriculum).pathways[pathway]
    ).title.plainText()
    _ = try await team.site.store.assign(
      pathway, to: .person(team.learner.person.id), due: due, by: .siteOperator)
    let start = try team.today.daysSinceEpoch
    func day(_ offset: Int) throws -> CalendarDate {
      try #require(CalendarDate(daysSinceEpoch: start + 20 + offset))
    }
    let before = "“\(title)” is to be done by \(due)."
    let after = "“\(title)” was asked for by \(due) and is still open."
    #expect(
      try run(team, days: 60) == [
        "\(day(-14)) Ada Moss -14: \(before)", "\(day(-3)) Ada Moss -3: \(before)",
        "\(day(0)) Ada Moss 0: \(after)", "\(day(7)) Ada Moss 7: \(after)",
        "\(day(7)) Kim Lake 7: Ada Moss: \(after)", "\(day(7)) Sam Reed 7: Ada Moss: \(after)",
        "\(day(14)) Ada Moss 14: \(after)", "\(day(21)) Ada Moss 21: \(after)",
        "\(day(21)) Kim Lake 21: Ada Moss: \(after)",
        "\(day(21)) Sam Reed 21: Ada Moss: \(after)",
      ])
    let own = try await team.site.store.reminders(to: team.learner, limit: 100)
    #expect(own.count == 6 && own.allSatisfy { $0.mail == .kept })
    let all = try await team.site.store.reminders(
      limit: 100, by: .person(team.administrator.person.id))
    #expect(all.count == 10)
    #expect(
      try await team.site.store.reminders(limit: 100, by: .person(team.stranger.person.id)) == [])
    #expect(try await team.site.store.verifyLedger().fault == nil)
  }

  /// Whoever does not come by themselves is asked once, and nobody else hears of it.
  @Test func saysOnceThatAFollowUpWaits() async throws {
    let team = try await SupervisedTeam()
    try await team.site.pass(team.learner, team.release)
    let said = try run(team, days: 60).filter { $0.contains("show what has stayed") }
    #expect(said.count == 1)
    #expect(said.allSatisfy { $0.contains(" Ada Moss 0: A few questions on “") })
  }

  @Test func asksNothingOfAQuizThatIsUnderWay() async throws {
    let team = try await SupervisedTeam()
    try await team.site.pass(team.learner, team.release)
    _ = try await team.site.store.startAttempt(
      on: TestCurriculum.form(), of: TestCurriculum.module(), in: team.release, by: team.learner)
    #expect(try run(team, days: 60).filter { $0.contains("show what has stayed") } == [])
  }

  @Test func twoJobsOnOneDayWriteOnce() async throws {
    let team = try await SupervisedTeam()
    _ = try await team.site.store.assign(
      TestCurriculum.id("core-path"), to: .person(team.learner.person.id), due: team.today,
      by: .siteOperator)
    let index = CurriculumIndex(team.release.curriculum)
    let books = try (0..<2).map { _ in
      try ReminderBook(folder: team.site.folder, clock: team.site.clock.wallClock)
    }
    let reminders = try books.map { try #require(try $0.remindersDue(in: index).first) }
    #expect(try books[0].keep(reminders[0]))
    #expect(try !books[1].keep(reminders[1]))
  }

  @Test func triesAFailedMailAgainOnAnotherDay() async throws {
    let team = try await SupervisedTeam()
    _ = try await team.site.store.assign(
      TestCurriculum.id("core-path"), to: .person(team.learner.person.id), due: team.today,
      by: .siteOperator)
    let index = CurriculumIndex(team.release.curriculum)
    let book = try ReminderBook(folder: team.site.folder, clock: team.site.clock.wallClock)
    let first = try #require(try book.remindersDue(in: index).first)
    #expect(try book.keep(first))
    try book.note(.failed, of: first.id)
    #expect(try book.remindersDue(in: index) == [])
    team.site.clock.advance(seconds: 86_400)
    #expect(try book.remindersDue(in: index).map(\.lines) == [first.lines])
    try book.note(.sent, of: first.id)
    #expect(try book.remindersDue(in: index) == [])
  }

  @Test func erasingSomebodyTakesTheLineOutOfOthersLetters() async throws {
    let team = try await SupervisedTeam()
    let due = try #require(CalendarDate(daysSinceEpoch: team.today.daysSinceEpoch - 7))
    _ = try await team.site.store.assign(
      TestCurriculum.id("core-path"), to: .person(team.learner.person.id), due: due,
      by: .siteOperator)
    #expect(try run(team, days: 1).contains { $0.contains("Sam Reed 7: Ada Moss") })
    try await team.site.store.erase(team.learner.person.id, by: .siteOperator)
    let left = try await team.site.store.reminders(to: team.supervisor, limit: 9)
    #expect(left.map(\.lines) == [[]])
  }

  @Test func calendarLinkIsSecretAndCanBeRenewed() async throws {
    let team = try await SupervisedTeam()
    let store = team.site.store
    let first = try await store.renewCalendarLink(of: team.learner)
    #expect(try await store.personEvidence(forCalendar: first)?.id == team.learner.person.id)
    let second = try await store.renewCalendarLink(of: team.learner)
    #expect(try await store.personEvidence(forCalendar: first) == nil)
    #expect(!(try team.site.rows(of: "calendar_link").joined().contains(second.text)))
    try await store.setActive(false, of: team.learner.person.id, by: .siteOperator)
    #expect(try await store.personEvidence(forCalendar: second) == nil)
    try await store.setActive(true, of: team.learner.person.id, by: .siteOperator)
    try await store.removeCalendarLink(of: team.learner)
    #expect(try await store.personEvidence(forCalendar: second) == nil)
  }
}
