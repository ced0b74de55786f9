import Assessment
import CurriculumModel
import Records
import Testing

@Suite struct ProjectionTests {
  /// What does not follow from the ledger. Every other table is held to be a projection, so that a
  /// new one cannot be forgotten here.
  static let others: Set = [
    "grdb_migrations", "ledger", "ledger_head", "private_text", "release", "credential",
    "invitation", "session", "lesson_read", "notice_acknowledged", "open_attempt", "open_answer",
    "observation_draft", "reminder", "reminder_line", "calendar_link",
  ]

  @Test func rebuiltTablesAreEqual() async throws {
    let site = try TestSite()
    try await site.liveThroughEverything()
    let tables = try site.projections()
    let before = try tables.map(site.rows(of:))
    #expect(zip(tables, before).filter { $1.isEmpty }.map(\.0) == [])
    #expect(try await site.store.rebuildProjections() == [])
    #expect(try tables.map(site.rows(of:)) == before)
  }

  @Test func fillsEveryTableAgainThatWasEmptied() async throws {
    let site = try TestSite()
    try await site.liveThroughEverything()
    let tables = try site.projections()
    let before = try tables.map(site.rows(of:))
    try site.tamper(["PRAGMA foreign_keys = OFF"] + tables.map { "DELETE FROM \($0)" })
    #expect(try await site.store.rebuildProjections() == tables)
    #expect(try tables.map(site.rows(of:)) == before)
  }

  @Test func rebuildingUndoesWhatTheLedgerDoesNotSay() async throws {
    let site = try TestSite()
    try await site.liveThroughEverything()
    let tables = try site.projections()
    let before = try tables.map(site.rows(of:))
    try site.tamper(
      "UPDATE attempt SET is_passed = 1", "DELETE FROM completion_record",
      "INSERT OR IGNORE INTO person_role SELECT id, 'administrator' FROM person")
    #expect(try tables.map(site.rows(of:)) != before)
    #expect(
      try await site.store.rebuildProjections() == ["attempt", "completion_record", "person_role"])
    #expect(try tables.map(site.rows(of:)) == before)
  }
}

extension TestSite {
  /// The names of all tables that follow from the ledger, in the order of the alphabet.
  fileprivate func projections() throws -> [String] {
    try tables().filter { !ProjectionTests.others.contains($0) }
  }

  /// At least one of every kind of entry.
  func liveThroughEverything() async throws {
    let release = try TestCurriculum.release()
    let pathway: Pathway.ID = try TestCurriculum.id("core-path")
    let agency = try await store.createAgency(name: "Elm", profile: nil, by: .siteOperator)
    let team = try await store.createTeam(name: "North", in: agency.id, by: .siteOperator)
    let ada = try await visitor("Ada Moss", in: agency.id)
    let ben = try await visitor("Ben Lake", in: agency.id)
    for person in [ada, ben] {
      try await store.addToTeam(person.person.id, team.id, as: .member, by: .siteOperator)
    }
    try await store.addToTeam(ada.person.id, team.id, as: .supervisor, by: .siteOperator)
    try await store.removeFromTeam(ben.person.id, team.id, by: .siteOperator)
    try await store.setRoles([.learner, .supervisor], of: ada.person.id, by: .siteOperator)
    _ = try await store.assign(pathway, to: .team(team.id), due: nil, by: .siteOperator)
    let withdrawn = try await store.assign(
      pathway, to: .person(ben.person.id), due: CalendarDate("2027-01-31"), by: .siteOperator)
    try await store.withdraw(withdrawn.id, by: .siteOperator)
    try await fail(ada, release)
    try await pass(ada, release)
    try await pass(ben, release)
    let first = try await store.issueCompletionRecord(
      of: pathway, in: release, to: ada.person.id, by: .person(ada.person.id))
    try await store.revokeCompletionRecord(
      first.record.id, reason: "Issued by mistake.", by: .siteOperator)
    _ = try await store.issueCompletionRecord(
      of: pathway, in: release, to: ada.person.id, by: .person(ada.person.id))
    try await supervise(ada, in: agency.id, release)
    let marking = try MarkingCurriculum()
    let attempt = try await marking.handIn(.written, to: store, by: ada)
    try await store.markParagraph(
      ParagraphMark(rows: [true, false]), note: "Say who you would call.", of: marking.paragraph,
      in: attempt.id, from: marking.release, by: .siteOperator)
    let unsafe = try await marking.handIn(.unsafe, to: store, by: ada)
    try await store.debrief(
      unsafe.id, question: marking.choice, note: "Understood", by: .siteOperator)
    let passed = try await store.attempts(of: ada.person.id, visibleTo: ada)
    try await store.regrade(
      passed.map(\.id), by: TestCurriculum.releaseWithAnotherKey(), reason: "The key was wrong.",
      by: .siteOperator)
    try await store.rename(
      ada.person.id, name: "Ada Fern", email: "fern@example.org", by: .siteOperator)
    let form = try TestCurriculum.form()
    _ = try await store.submitFollowUp(
      [TestCurriculum.id("safety-quiz/q-one"): .choice(option: 0)], on: form,
      after: store.lastAsked(from: form.quiz, by: ben), in: release, by: ben)
    try await store.setActive(false, of: ben.person.id, by: .siteOperator)
    try await store.erase(ben.person.id, by: .siteOperator)
    try await store.recordRead(TestCurriculum.id("safety/one"), by: ada)
    try await store.removeRecords(through: #require(clock.now.day), of: [.reading])
    let session = try await store.openSession(
      NewTrainingSession(
        title: "Interviewing", subject: .skill(TestCurriculum.id("core-6.rapport")),
        heldOn: #require(clock.now.day), place: "Room 2", minutes: 90),
      in: agency.id, by: .siteOperator)
    try await store.addToSession(session.id, who: "Ada Fern", by: .siteOperator)
    try await store.correctAttendance(
      of: ada.person.id, at: session.id, minutes: 0, reason: "Came later", by: .siteOperator)
    try await store.setTextRule(.refuse, of: agency.id, by: .siteOperator)
  }

  /// Everything that supervisors and agencies write.
  private func supervise(
    _ visitor: Visitor, in agency: AgencyID, _ release: Release
  ) async throws {
    let person = visitor.person.id
    let today = try #require(clock.now.day)
    let seen = try await store.observe(
      person, in: TestCurriculum.id("core-6"),
      [NewObservation(skill: TestCurriculum.id("core-6.rapport"), level: .seen)],
      on: Occasion(day: today, place: "At the door", note: "Calm"), release: release,
      by: .siteOperator)
    try await store.countersign(seen[0], by: .siteOperator)
    try await store.reply(to: seen[0], "I agree.", by: visitor)
    try await store.rate([TestCurriculum.id("core-6.rapport"): .notYet], by: visitor)
    _ = try await store.attest(
      NewAttestation(
        competency: TestCurriculum.id("core-5"), document: "Policy 7",
        fileDigest: String(repeating: "0a", count: 32), covers: ["the policy"],
        validUntil: CalendarDate("2030-01-31")),
      of: agency, by: .siteOperator)
    let waiver = try await store.waive(
      TestCurriculum.id("core-5"), for: person, reason: "A course elsewhere",
      document: "Certificate", by: .siteOperator)
    try await store.revoke(entry: waiver, reason: "Wrong person", by: .siteOperator)
    try await store.releaseAttempt(
      at: TestCurriculum.id("safety-quiz"), for: person, reason: "Talked it over",
      by: .siteOperator)
  }

  func pass(_ visitor: Visitor, _ release: Release) async throws {
    let attempt = try await store.startAttempt(
      on: TestCurriculum.form(), of: TestCurriculum.module(), in: release, by: visitor)
    try await store.saveAnswers(TestCurriculum.rightAnswers(), in: attempt.id, by: visitor)
    _ = try await store.submit(attempt.id, in: release, by: visitor)
  }

  func fail(_ visitor: Visitor, _ release: Release) async throws {
    let attempt = try await store.startAttempt(
      on: TestCurriculum.form(), of: TestCurriculum.module(), in: release, by: visitor)
    _ = try await store.submit(attempt.id, in: release, by: visitor)
  }
}
