import CurriculumModel
import Testing

@testable import groundwork

@Suite struct DemoHistoryTests {
  let today = CalendarDate("2026-03-31")

  @Test(arguments: TestReleases.folders)
  func isTheSameForTheSameDay(folder: String) throws {
    let curriculum = CurriculumIndex(try TestReleases.release(of: folder).curriculum)
    let today = try #require(today)
    let first = try #require(DemoHistory(of: curriculum, today: today))
    let second = try #require(DemoHistory(of: curriculum, today: today))
    #expect(first.events == second.events)
    #expect(first.opening == second.opening)
  }

  @Test func runsForwardFromTheOpeningToYesterday() throws {
    let curriculum = CurriculumIndex(try TestReleases.release().curriculum)
    let today = try #require(today)
    let history = try #require(DemoHistory(of: curriculum, today: today))
    let moments = history.events.map(\.moment)
    #expect(moments == moments.sorted())
    #expect(try #require(moments.first) > history.opening)
    #expect(try #require(moments.last) < .day(0, before: today))
  }

  @Test func namesNobodyWhoIsNotThere() {
    let accounts = Set(DemoCast.people.map(\.account))
    #expect(accounts.count == DemoCast.people.count)
    let named =
      DemoCast.tour.map(\.account) + DemoCast.teams.flatMap { $0.members + [$0.supervisor] }
    #expect(Set(named).subtracting(accounts) == [])
  }
}
