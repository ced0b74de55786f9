import Assessment
import CurriculumModel
import Records
import Testing

@Suite struct RetentionTests {
  @Test func saysWhatItWouldRemoveAndRemovesIt() async throws {
    let team = try await SupervisedTeam()
    let store = team.site.store
    try await store.recordRead(TestCurriculum.id("safety/one"), by: team.learner)
    let old = try await team.observe("core-6.rapport", .seen, by: team.supervisor)
    let day = try team.today
    team.site.clock.advance(seconds: 86_400)
    try await store.reply(to: old, "A later word", by: team.learner)
    let before = try await store.evidence(of: team.learner.person.id, visibleTo: team.learner)

    let expected: [RetentionKind: Int] = [
      .notes: 2, .answers: 0, .reading: 1, .drafts: 0, .reminders: 0, .leavers: 0,
    ]
    let all = Set(RetentionKind.allCases)
    #expect(try await store.recordsKept(through: day, of: all) == expected)
    #expect(try await team.record().observations.first?.note == "Spoke calmly")
    #expect(try await store.removeRecords(through: day, of: all) == expected)

    let observation = try #require(try await team.record().observations.first)
    #expect(observation.note == nil && observation.place == nil)
    #expect(observation.replies.map(\.text) == ["A later word"])
    #expect(
      try await store.evidence(of: team.learner.person.id, visibleTo: team.learner) == before)
    #expect(try await store.verifyLedger().fault == nil)
    #expect(try await store.rebuildProjections() == [])
    let left = try await store.recordsKept(through: day, of: all)
    #expect(left.values.allSatisfy { $0 == 0 })
  }

  @Test func removesOnlyTheKindsThatAreNamed() async throws {
    let team = try await SupervisedTeam()
    try await team.observe("core-6.rapport", .seen, by: team.supervisor)
    let removed = try await team.site.store.removeRecords(through: team.today, of: [.reading])
    #expect(removed == [.reading: 0])
    #expect(try await team.record().observations.first?.note == "Spoke calmly")
  }

  @Test func erasesThoseWhoLeftLongAgo() async throws {
    let team = try await SupervisedTeam()
    let store = team.site.store
    try await store.setActive(false, of: team.learner.person.id, by: .siteOperator)
    let day = try team.today
    team.site.clock.advance(seconds: 86_400)
    try await store.setActive(false, of: team.second.person.id, by: .siteOperator)
    #expect(try await store.removeRecords(through: day, of: [.leavers]) == [.leavers: 1])
    let people = try await store.people(visibleTo: team.administrator)
    #expect(people.filter(\.isErased).map(\.id) == [team.learner.person.id])
    #expect(people.contains { $0.name == "Kim Lake" && !$0.isActive })
  }
}
