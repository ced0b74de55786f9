import Assessment
import CurriculumModel
import Records
import Testing

@Suite struct DecisionTests {
  let team: SupervisedTeam
  var store: RecordStore { team.site.store }
  var supervisor: Authority { .person(team.supervisor.person.id) }
  var administrator: Authority { .person(team.administrator.person.id) }

  init() async throws {
    team = try await SupervisedTeam()
  }

  private func attest(
    until: String? = nil, digest: String = String(repeating: "0a", count: 32),
    by authority: Authority
  ) async throws {
    _ = try await store.attest(
      NewAttestation(
        competency: TestCurriculum.id("core-5"), document: "Policy 7", fileDigest: digest,
        covers: ["the policy"], validUntil: until.flatMap { CalendarDate($0) }),
      of: team.agency, by: authority)
  }

  @Test func whatTheAgencyShowsCountsForAllOfItsStaffUntilItsDay() async throws {
    try await attest(until: "2026-07-31", by: administrator)
    #expect(try await team.standing(of: "core-5") == .met)
    let elsewhere = try await store.evidence(
      of: team.stranger.person.id, visibleTo: team.stranger)
    #expect(elsewhere == [])
    let shown = try #require(try await team.record().attestations.first)
    #expect(shown.document == "Policy 7" && shown.covers == ["the policy"])
    team.site.clock.advance(seconds: 90 * 86_400)
    #expect(try await team.standing(of: "core-5") == .lapsed)
  }

  @Test func onlyAnAdministratorOfTheAgencySpeaksForIt() async throws {
    for visitor in [team.supervisor, team.learner, team.stranger] {
      await #expect(throws: RecordsError.notAllowed) {
        try await attest(by: .person(visitor.person.id))
      }
    }
  }

  @Test(arguments: ["", "0a", String(repeating: "0A", count: 32)])
  func aDigestIsSixtyFourDigits(digest: String) async throws {
    await #expect(throws: RecordsError.digestMalformed) {
      try await attest(digest: digest, by: administrator)
    }
  }

  @Test func whatIsOverIsNotShown() async throws {
    await #expect(throws: RecordsError.dayInThePast) {
      try await attest(until: "2020-01-01", by: administrator)
    }
  }

  @Test func anAttestationIsTakenBackForEverybody() async throws {
    try await attest(by: administrator)
    let entry = try #require(try await team.record().attestations.first).mark.sequence
    await #expect(throws: RecordsError.notFound(.entry)) {
      try await store.revoke(entry: entry, reason: "Wrong file", by: supervisor)
    }
    await #expect(throws: RecordsError.reasonMissing) {
      try await store.revoke(entry: entry, reason: " ", by: administrator)
    }
    try await store.revoke(entry: entry, reason: "Wrong file", by: administrator)
    #expect(try await team.standing(of: "core-5") == .notStarted)
    #expect(try await team.record().attestations.map(\.revocation?.reason) == ["Wrong file"])
    await #expect(throws: RecordsError.alreadyRevoked) {
      try await store.revoke(entry: entry, reason: "Again", by: administrator)
    }
  }

  @Test func aWaiverStandsForTheCompetencyUntilItIsTakenBack() async throws {
    let entry = try await waive(by: supervisor)
    #expect(try await team.standing(of: "core-1") == .met)
    let waiver = try #require(try await team.record().waivers.first)
    #expect([waiver.reason, waiver.document] == ["A course elsewhere", "Certificate"])
    try await store.revoke(entry: entry, reason: "Not the same", by: supervisor)
    #expect(try await team.standing(of: "core-1") == .notStarted)
  }

  @Test func nobodyWaivesForThemselves() async throws {
    await #expect(throws: RecordsError.notAllowed) {
      try await waive(by: .person(team.learner.person.id))
    }
    await #expect(throws: RecordsError.reasonMissing) {
      try await waive(because: "", by: supervisor)
    }
  }

  @Test func onlyItsAuthorOrAnAdministratorTakesAnObservationBack() async throws {
    try await team.observe("core-6.rapport", .seen, by: team.supervisor)
    let entry = try #require(try await team.record().observations.first).mark.sequence
    for visitor in [team.second, team.learner, team.stranger] {
      await #expect(throws: RecordsError.notFound(.entry)) {
        try await store.revoke(entry: entry, reason: "No", by: .person(visitor.person.id))
      }
    }
    try await store.revoke(entry: entry, reason: "Another person", by: administrator)
    #expect(try await team.standing(of: "core-6") == .notStarted)
  }

  @Test func aPassIsNotTakenBack() async throws {
    try await team.site.pass(team.learner, team.release)
    let pass = try #require(
      try await store.evidence(of: team.learner.person.id, visibleTo: team.learner).first)
    await #expect(throws: RecordsError.notFound(.entry)) {
      try await store.revoke(entry: pass.sequence, reason: "No", by: administrator)
    }
  }

  @Test func aReleasedAttemptIsOneMore() async throws {
    for lesson in try TestCurriculum.module().lessons {
      try await store.recordRead(lesson.id, by: team.learner)
    }
    try await failOnce()
    await #expect(throws: RecordsError.attemptsUsed) { try await failOnce() }
    try await store.releaseAttempt(
      at: TestCurriculum.id("safety-quiz"), for: team.learner.person.id,
      reason: "We went through it", by: supervisor)
    try await failOnce()
    await #expect(throws: RecordsError.attemptsUsed) { try await failOnce() }
    #expect(try await team.record().releases.map(\.reason) == ["We went through it"])
  }

  @Test func anAnswerOfTheAttemptIsDebriefed() async throws {
    try await failOnce()
    let attempt = try await store.attempts(
      of: team.learner.person.id, visibleTo: team.learner)[0].id
    await #expect(throws: RecordsError.questionNotOnForm) {
      try await store.debrief(
        attempt, question: TestCurriculum.id("safety-quiz/q-nine"), note: "Yes", by: supervisor)
    }
    try await store.debrief(
      attempt, question: TestCurriculum.id("safety-quiz/q-one"), note: "Yes", by: supervisor)
    #expect(try await team.record().debriefs.map(\.note) == ["Yes"])
  }

  @discardableResult
  private func waive(
    because reason: String = "A course elsewhere", by authority: Authority
  ) async throws -> Int {
    try await store.waive(
      TestCurriculum.id("core-1"), for: team.learner.person.id, reason: reason,
      document: "Certificate", by: authority)
  }

  private func failOnce() async throws {
    let attempt = try await store.startAttempt(
      on: TestCurriculum.form(), of: TestCurriculum.module(), in: team.release, by: team.learner)
    _ = try await store.submit(attempt.id, in: team.release, by: team.learner)
  }
}
