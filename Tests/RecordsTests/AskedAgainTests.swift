import CurriculumModel
import Records
import Testing

@Suite struct AskedAgainTests {
  @Test func earliestDayHoldsUntilItIsOver() async throws {
    let team = try await SupervisedTeam()
    let today = try team.today.daysSinceEpoch
    func assign(_ days: Int) async throws -> CalendarDate? {
      let due = CalendarDate(daysSinceEpoch: today + days)
      _ = try await team.site.store.assign(
        TestCurriculum.id("core-path"), to: .person(team.learner.person.id), due: due,
        by: .siteOperator)
      return due
    }
    func days() async throws -> [CalendarDate?] {
      try await team.site.store.assignments(
        of: team.learner.person.id, visibleTo: team.learner
      ).map(\.due)
    }
    let over = try await assign(-3)
    #expect(try await days() == [over])
    team.site.clock.advance(seconds: 60)
    let later = try await assign(20)
    #expect(try await days() == [later])
    team.site.clock.advance(seconds: 60)
    let sooner = try await assign(10)
    #expect(try await days() == [sooner])
  }
}
