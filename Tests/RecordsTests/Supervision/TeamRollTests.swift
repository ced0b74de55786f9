import Assessment
import CurriculumModel
import Records
import Testing

@Suite struct TeamRollTests {
  let scene: SupervisedTeam

  init() async throws {
    scene = try await SupervisedTeam()
  }

  private func roll(for visitor: Visitor) async throws -> TeamRoll {
    let team = try #require(
      try await scene.site.store.teams(visibleTo: scene.administrator).first)
    return try await scene.site.store.teamRoll(of: team.id, visibleTo: visitor)
  }

  @Test func everybodysEvidenceReadAtOnceIsThatOfEachAlone() async throws {
    try await scene.site.pass(scene.learner, scene.release)
    try await scene.observe("core-6.rapport", .seen, by: scene.supervisor)
    let store = scene.site.store
    let waiver = try await store.waive(
      TestCurriculum.id("core-5"), for: scene.learner.person.id, reason: "Earlier", document: nil,
      by: .siteOperator)
    try await store.revoke(entry: waiver, reason: "Mistaken", by: .siteOperator)
    _ = try await store.attest(
      NewAttestation(
        competency: TestCurriculum.id("core-5"), document: "Policy",
        fileDigest: String(repeating: "0", count: 64), covers: [], validUntil: nil),
      of: scene.agency, by: .siteOperator)
    let member = try #require(try await roll(for: scene.supervisor).members.first)
    #expect(member.evidence.count == 5)
    #expect(
      member.evidence
        == (try await store.evidence(of: scene.learner.person.id, visibleTo: scene.learner)))
    #expect(member.lastProgress == scene.site.clock.now)
  }

  @Test func remembersNothingThatHasChangedSince() async throws {
    let store = scene.site.store
    func expectAll(_ count: Int) async throws {
      for _ in 1...2 {
        let member = try #require(try await roll(for: scene.supervisor).members.first)
        #expect(member.evidence.count == count)
        #expect(
          member.evidence
            == (try await store.evidence(of: scene.learner.person.id, visibleTo: scene.learner)))
      }
    }
    try await expectAll(0)
    try await scene.site.pass(scene.learner, scene.release)
    try await expectAll(1)
    let shown = try await store.attest(
      NewAttestation(
        competency: TestCurriculum.id("core-5"), document: "Policy",
        fileDigest: String(repeating: "0", count: 64), covers: [], validUntil: nil),
      of: scene.agency, by: .siteOperator)
    try await expectAll(2)
    let attestation = try #require(
      try await store.attestations(of: scene.agency, by: .siteOperator).first { $0.id == shown })
    try await store.revoke(
      entry: attestation.mark.sequence, reason: "Old", by: .siteOperator)
    try await expectAll(3)
    _ = try await store.rebuildProjections()
    try await expectAll(3)
  }

  @Test func saysWhoFailedTwiceSinceTheLastPass() async throws {
    let release = try TestCurriculum.release()
    for _ in 1...2 {
      #expect(try await roll(for: scene.supervisor).members.first?.failedTwice == [])
      let attempt = try await scene.site.store.startAttempt(
        on: TestCurriculum.form(), of: TestCurriculum.module(), in: release, by: scene.learner)
      _ = try await scene.site.store.submit(attempt.id, in: release, by: scene.learner)
    }
    #expect(
      try await roll(for: scene.supervisor).members.first?.failedTwice
        == [TestCurriculum.id("safety-quiz")])
    try await scene.site.pass(scene.learner, release)
    #expect(try await roll(for: scene.supervisor).members.first?.failedTwice == [])
  }

  /// Reading has no entry in the ledger, and is progress all the same.
  @Test func seesReadingThoughTheLedgerSaysNothingNew() async throws {
    try await scene.site.pass(scene.learner, scene.release)
    let passed = scene.site.clock.now
    #expect(try await roll(for: scene.supervisor).members.first?.lastProgress == passed)
    scene.site.clock.advance(seconds: 60)
    try await scene.site.store.recordRead(TestCurriculum.id("safety/first"), by: scene.learner)
    #expect(
      try await roll(for: scene.supervisor).members.first?.lastProgress
        == passed.adding(seconds: 60))
  }

  @Test func isForThoseWhoSuperviseOrAdministerTheTeam() async throws {
    #expect(try await roll(for: scene.administrator).members.map(\.person.name) == ["Ada Moss"])
    for visitor in [scene.stranger, scene.learner] {
      await #expect(throws: RecordsError.notFound(.team)) { try await roll(for: visitor) }
    }
  }
}
