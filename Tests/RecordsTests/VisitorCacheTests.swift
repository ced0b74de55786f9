import CurriculumModel
import Records
import Testing

/// Every one of these would pass from a fresh read: each asks twice, so that the second answer
/// comes after a remembered one.
@Suite struct VisitorCacheTests {
  @Test func readLessonsAndNoticesShowAtOnce() async throws {
    let site = try TestSite()
    let visitor = try await site.visitor("Ada Moss")
    let lesson: Lesson.ID = try TestCurriculum.id("safety/first")
    try await site.store.recordRead(lesson, by: visitor)
    try await site.store.acknowledgeNotice("safety", by: visitor)
    let again = try await site.again(visitor)
    #expect(again.readLessons == [lesson])
    #expect(again.acknowledgedNotices == ["safety"])
  }

  @Test func rolesNamesAndProfilesShowAtOnce() async throws {
    let site = try TestSite()
    let profile: AgencyProfile.ID = try TestCurriculum.id("elm-county")
    let agency = try await site.store.createAgency(
      name: "Elm", profile: profile, by: .siteOperator)
    let visitor = try await site.visitor("Ada Moss", in: agency.id)
    #expect(visitor.profile == profile)
    try await site.store.setRoles([.trainer], of: visitor.person.id, by: .siteOperator)
    #expect(try await site.again(visitor).person.roles == [.trainer])
  }

  @Test func assignmentsToATeamShowToItsMembersAtOnce() async throws {
    let site = try TestSite()
    let agency = try await site.store.createAgency(name: "Elm", profile: nil, by: .siteOperator)
    let team = try await site.store.createTeam(name: "T", in: agency.id, by: .siteOperator)
    let visitor = try await site.visitor("Ada Moss", in: agency.id)
    let pathway: Pathway.ID = try TestCurriculum.id("core-path")
    let given = try await site.store.assign(
      pathway, to: .team(team.id), due: nil, by: .siteOperator)
    #expect(try await site.again(visitor).assignments == [])
    try await site.store.addToTeam(visitor.person.id, team.id, as: .member, by: .siteOperator)
    #expect(try await site.again(visitor).assignments == [given])
  }

  @Test func readersNeverSeeAnOlderVisitAfterAWriteReturned() async throws {
    let site = try TestSite()
    let visitor = try await site.visitor("Ada Moss")
    let lessons: [Lesson.ID] = try (0..<60).map { try TestCurriculum.id("safety/l-\($0)") }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          while try await site.again(visitor).readLessons.count < lessons.count {
            await Task.yield()
          }
        }
      }
      for (index, lesson) in lessons.enumerated() {
        try await site.store.recordRead(lesson, by: visitor)
        #expect(try await site.again(visitor).readLessons == Set(lessons[...index]))
      }
      try await group.waitForAll()
    }
  }

  @Test func formKeysBelongToTheirSession() async throws {
    let site = try TestSite()
    let visitor = try await site.visitor("Ada Moss")
    let other = try await site.visit(site.signIn("ada.moss@example.org"))
    #expect(visitor.formKey.count == 32)
    #expect(visitor.formKey != other.formKey)
    #expect(try await site.again(visitor).formKey == visitor.formKey)
  }
}
