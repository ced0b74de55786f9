import Assessment
import CurriculumModel
import Records
import Testing

@Suite struct ObservationTests {
  let team: SupervisedTeam
  var store: RecordStore { team.site.store }

  init() async throws {
    team = try await SupervisedTeam()
  }

  @Test func everySkillSeenMeetsTheCompetencyAndNotYetOpensItAgain() async throws {
    #expect(try await team.standing(of: "core-6") == .notStarted)
    try await team.observe("core-6.rapport", .seen, by: team.supervisor)
    #expect(try await team.standing(of: "core-6") == .underWay)
    try await team.observe("core-6.calm", .seen, by: team.supervisor)
    #expect(try await team.standing(of: "core-6") == .met)
    team.site.clock.advance(seconds: 86_400)
    try await team.observe(
      "core-6.calm", .notYet, reason: "Raised their voice", by: team.second)
    #expect(try await team.standing(of: "core-6") == .underWay)
  }

  @Test func theRecordSaysWhoWhatWhereAndWhy() async throws {
    let id = try await team.observe("core-6.rapport", .seen, daysAgo: 2, by: team.supervisor)
    try await store.countersign(id, by: .person(team.second.person.id))
    try await store.reply(to: id, "  Thank you. ", by: team.learner)
    let seen = try #require(try await team.record().observations.first)
    #expect(
      [seen.place, seen.note, seen.reason, seen.replies.first?.text]
        == ["At the door", "Spoke calmly", nil, "Thank you."])
    #expect(
      [seen.mark.author, seen.countersignature?.author]
        == [team.supervisor, team.second].map {
          EntryAuthor(id: $0.person.id, name: $0.person.name)
        })
    #expect(seen.seenOn.daysSinceEpoch == (try team.today.daysSinceEpoch) - 2)
    #expect(seen.release == team.release.digest)
  }

  @Test func whatWasSeenIsNotUndoneWithoutAReason() async throws {
    try await team.observe("core-6.rapport", .seen, by: team.supervisor)
    for level in [ObservationLevel.notYet, .seenWithHelp] {
      for reason in [nil, "", " \n"] {
        await #expect(throws: RecordsError.reasonMissing) {
          try await team.observe("core-6.rapport", level, reason: reason, by: team.supervisor)
        }
      }
    }
    try await team.observe("core-6.calm", .notYet, by: team.supervisor)
    try await team.observe("core-6.rapport", .notYet, daysAgo: 9, by: team.supervisor)
    #expect(try await team.record().observations.count == 3)
  }

  @Test func theDayMayNotBeInTheFuture() async throws {
    await #expect(throws: RecordsError.dayInTheFuture) {
      try await team.observe("core-6.rapport", .seen, daysAgo: -1, by: team.supervisor)
    }
  }

  @Test func onlySkillsOfTheCompetencyAreObserved() async throws {
    await #expect(throws: RecordsError.notFound(.skill)) {
      try await team.observe("core-1.signs", .seen, by: team.supervisor)
    }
  }

  @Test func nobodyObservesThemselvesOrSomebodyElsesPeople() async throws {
    await #expect(throws: RecordsError.notAllowed) {
      try await team.observe("core-6.rapport", .seen, by: team.learner)
    }
    await #expect(throws: RecordsError.notFound(.person)) {
      try await team.observe("core-6.rapport", .seen, by: team.stranger)
    }
    try await team.observe("core-6.rapport", .seen, by: team.administrator)
  }

  @Test func aSecondPersonCountersignsOnce() async throws {
    let id = try await team.observe("core-6.rapport", .seen, by: team.supervisor)
    for visitor in [team.supervisor, team.learner] {
      await #expect(throws: RecordsError.notAllowed) {
        try await store.countersign(id, by: .person(visitor.person.id))
      }
    }
    await #expect(throws: RecordsError.notFound(.person)) {
      try await store.countersign(id, by: .person(team.stranger.person.id))
    }
    try await store.countersign(id, by: .person(team.second.person.id))
    await #expect(throws: RecordsError.alreadyCountersigned) {
      try await store.countersign(id, by: .person(team.administrator.person.id))
    }
  }

  @Test func onlyThePersonReplies() async throws {
    let id = try await team.observe("core-6.rapport", .seen, by: team.supervisor)
    await #expect(throws: RecordsError.notFound(.observation)) {
      try await store.reply(to: id, "No.", by: team.supervisor)
    }
    await #expect(throws: RecordsError.reasonMissing) {
      try await store.reply(to: id, " ", by: team.learner)
    }
  }

  @Test func selfRatingsStandBesideAndShowNothing() async throws {
    let skill: Objective.ID = try TestCurriculum.id("core-6.rapport")
    try await store.rate([skill: .notYet], by: team.learner)
    try await store.rate([skill: .seen], by: team.learner)
    #expect(try await team.record().ratings.map(\.level) == [.seen])
    #expect(try await team.standing(of: "core-6") == .notStarted)
  }

  @Test func aDraftIsKeptUntilTheObservationIsWritten() async throws {
    let (person, competency) = (team.learner.person.id, try core6())
    try await store.saveDraft(
      ["note": "half a"], about: person, in: competency, by: team.supervisor)
    try await store.saveDraft(
      ["note": "half a word"], about: person, in: competency, by: team.supervisor)
    let drafts = try await store.drafts(by: team.supervisor)
    #expect(drafts.map(\.fields) == [["note": "half a word"]])
    #expect(try await store.drafts(by: team.second) == [])
    await #expect(throws: RecordsError.notFound(.person)) {
      try await store.saveDraft([:], about: person, in: competency, by: team.stranger)
    }
    try await team.observe("core-6.rapport", .seen, by: team.supervisor)
    #expect(try await store.drafts(by: team.supervisor) == [])
  }

  @Test func erasureLeavesTheLevelAndNoWord() async throws {
    let person = team.learner.person.id
    let id = try await team.observe("core-6.rapport", .seen, by: team.supervisor)
    try await store.reply(to: id, "Thank you.", by: team.learner)
    try await store.saveDraft(
      ["note": "secret"], about: person, in: core6(), by: team.supervisor)
    try await store.erase(person, by: .siteOperator)
    let left = try await store.supervision(of: person, visibleTo: team.administrator)
    #expect(left.observations.map(\.level) == [.seen])
    #expect(left.observations.map(\.note) == [nil])
    #expect(left.observations.flatMap(\.replies) == [])
    #expect(try team.site.rows(of: "observation_draft") == [])
    #expect(try await store.verifyLedger().fault == nil)
  }

  private func core6() throws -> Competency.ID { try TestCurriculum.id("core-6") }
}
