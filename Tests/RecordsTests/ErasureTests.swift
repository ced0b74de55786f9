import Assessment
import CanonicalJSON
import CurriculumModel
import Foundation
import GRDB
import Testing

@testable import Records

@Suite struct ErasureTests {
  @Test func textsAreGoneAndTheLedgerHolds() async throws {
    let site = try TestSite()
    let visitor = try await site.visitor("Ada Moss")
    let release = try TestCurriculum.release()
    try await site.pass(visitor, release)
    let record = try await site.store.issueCompletionRecord(
      of: TestCurriculum.id("core-path"), in: release, to: visitor.person.id,
      by: .person(visitor.person.id)
    ).record
    try await site.store.erase(visitor.person.id, by: .siteOperator)

    #expect(try await site.store.visitor(for: visitor.session) == nil)
    #expect(try await site.store.completionRecord(record.id) == nil)
    #expect(try site.rows(of: "private_text") == [])
    #expect(try site.rows(of: "credential") == [])
    let root = try await site.visitor("Root", roles: [.administrator])
    let left = try await site.store.personEvidence(of: visitor.person.id, visibleTo: root)
    #expect(
      left.person
        == Person(
          id: visitor.person.id, name: "Erased person", email: "", agency: nil,
          roles: [.learner], isActive: false))
    #expect(left.evidence.count == 1)
    let report = try await site.store.verifyLedger()
    #expect(report.fault == nil)
    let attempts = try await site.store.attempts(of: visitor.person.id, visibleTo: root)
    #expect(attempts.map(\.answers.count) == [1])
  }

  @Test func addressIsFreeForSomebodyElse() async throws {
    let site = try TestSite()
    let first = try await site.visitor("Ada Moss")
    try await site.store.erase(first.person.id, by: .siteOperator)
    let second = try await site.visitor("Ada Moss")
    #expect(second.person.id != first.person.id)
  }

  /// Every text that somebody wrote is looked for in the bytes of every file of the folder: before,
  /// where it must be, and after, where it must not.
  @Test(arguments: [false, true])
  func leavesNoTraceInAnyFile(compacting: Bool) async throws {
    let team = try await SupervisedTeam()
    let site = team.site
    let texts = try await team.writeEverything()
    for number in 0..<60 { _ = try await site.visitor("Neighbour \(number)", in: team.agency) }
    let person = team.learner.person.id
    let kept = try await site.store.completionRecords(of: person, visibleTo: team.learner)
    let before = try site.tracesInFiles(of: texts)
    #expect(before == texts)

    let preview = try await site.store.erasurePreview(of: person, by: .siteOperator)
    #expect(preview.completionRecords == 1 && preview.texts > texts.count - 4)
    try await site.store.erase(person, by: .person(team.administrator.person.id))
    if compacting { try await site.store.compact() }

    #expect(try site.tracesInFiles(of: texts) == [])
    #expect(try await site.store.verifyLedger().fault == nil)
    #expect(try await site.store.rebuildProjections() == [])
    #expect(try site.tracesInFiles(of: texts) == [])
    let file = try #require(kept.first).signed.fileBytes
    guard
      case .genuine(let record) = CompletionRecord.verify(file, trusting: [site.store.issuerKey])
    else {
      Issue.record("the record in the person's hands does not verify")
      return
    }
    #expect(record.person == "Ada Moss")
  }

  /// What makes the test above hold for texts that are still to be invented.
  @Test func everyTextOfAnEntryIsInTheFileOfItsPerson() async throws {
    let site = try TestSite()
    try await site.liveThroughEverything()
    let queue = try DatabaseQueue(path: site.folder + "/groundwork.sqlite")
    let strangers = try await queue.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT ledger.kind || ' ' || field.key FROM ledger, json_each(ledger.payload) AS field
          JOIN private_text AS kept ON lower(hex(kept.commitment)) = field.value
          WHERE ledger.person IS NOT kept.person
          """)
    }
    #expect(strangers == [])
  }

  /// All of it but the draft that the supervisor has not sent, and nothing that opens a door.
  @Test func peopleCanTakeAwayWhatIsHeldAboutThem() async throws {
    let team = try await SupervisedTeam()
    let texts = try await team.writeEverything()
    let bytes = try await team.site.store.heldRecord(of: team.learner)
    let held = String(decoding: bytes, as: UTF8.self)
    #expect(texts.filter { !held.contains($0) } == ["draftword"])
    #expect(held.contains("\"by\":\"Sam Reed\"") && held.contains("\"kind\":\"observation"))
    for table in ["credential", "session", "invitation", "calendar_link"] {
      #expect(!held.contains("\"\(table)\":["), "\(table)")
    }
    let other = try await team.site.store.heldRecord(of: team.second)
    let foreign = String(decoding: other, as: UTF8.self)
    #expect(texts.filter { foreign.contains($0) } == [])
  }

  @Test func everyTableWithARowOfAPersonIsKnown() async throws {
    let site = try TestSite()
    let places = try await site.store.database.read { try PersonalColumn.all(in: $0) }
    let known = Set(places.map(\.table))
    #expect(
      known.isSuperset(of: [
        "private_text", "credential", "session", "invitation", "open_attempt", "lesson_read",
        "notice_acknowledged", "observation_draft",
      ]))
    #expect(places.contains(PersonalColumn(table: "observation_draft", column: "author")))
    #expect(known.isDisjoint(with: Projections.tables + ["ledger"]))
  }

  @Test func nobodyErasesThemselvesOrPeopleOfOthers() async throws {
    let team = try await SupervisedTeam()
    for (viewer, person) in [
      (team.administrator, team.administrator), (team.stranger, team.learner),
      (team.supervisor, team.learner),
    ] {
      await #expect(throws: RecordsError.notAllowed) {
        try await team.site.store.erase(person.person.id, by: .person(viewer.person.id))
      }
    }
  }
}

extension TestSite {
  /// Those of the texts that stand in some file of the folder, byte for byte.
  fileprivate func tracesInFiles(of texts: [String]) throws -> [String] {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).map {
      try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)"))
    }
    return texts.filter { text in files.contains { $0.range(of: Data(text.utf8)) != nil } }
  }
}

extension SupervisedTeam {
  /// Everything that can be written by or about the learner, each with words of its own.
  fileprivate func writeEverything() async throws -> [String] {
    let store = site.store
    let person = learner.person.id
    let boss = Authority.person(supervisor.person.id)
    try await site.pass(learner, release)
    let competency = try TestCurriculum.id("core-6") as Competency.ID
    let skill = try TestCurriculum.id("core-6.rapport") as Objective.ID
    let seen = try await store.observe(
      person, in: competency, [NewObservation(skill: skill, level: .seen)],
      on: Occasion(day: today, place: "placeword", note: "noteword"), release: release, by: boss)
    try await store.reply(to: seen[0], "replyword", by: learner)
    _ = try await store.observe(
      person, in: competency, [NewObservation(skill: skill, level: .notYet, reason: "reopenword")],
      on: Occasion(day: today), release: release, by: boss)
    let waiver = try await store.waive(
      TestCurriculum.id("core-5"), for: person, reason: "waiveword", document: "paperword", by: boss
    )
    try await store.revoke(entry: waiver, reason: "revokeword", by: boss)
    try await store.releaseAttempt(
      at: TestCurriculum.id("safety-quiz"), for: person, reason: "againword", by: boss)
    try await store.saveDraft(["note": "draftword"], about: person, in: competency, by: supervisor)
    let marking = try MarkingCurriculum()
    let attempt = try await marking.handIn(.written, to: store, by: learner)
    try await store.markParagraph(
      ParagraphMark(rows: [true, true]), note: "markword", of: marking.paragraph, in: attempt.id,
      from: marking.release, by: boss)
    let attempts = try await store.attempts(of: person, visibleTo: learner)
    try await store.regrade(
      attempts.map(\.id), by: TestCurriculum.releaseWithAnotherKey(), reason: "regradeword",
      by: .siteOperator)
    let session = try await store.openSession(
      NewTrainingSession(
        title: "Interviewing", subject: nil, heldOn: today, place: nil, minutes: 90),
      in: agency, by: boss)
    _ = try await store.attend(session.code, by: learner, address: "192.0.2.1")
    try await store.correctAttendance(
      of: person, at: session.id, minutes: 60, reason: "earlyword", by: boss)
    let open = try await store.startAttempt(
      on: TestCurriculum.form(), of: TestCurriculum.module(), in: release, by: learner)
    try await store.saveAnswers(TestCurriculum.rightAnswers(), in: open.id, by: learner)
    _ = try await store.issueCompletionRecord(
      of: TestCurriculum.id("core-path"), in: release, to: person, by: .person(person))
    try await store.rename(
      person, name: "Zora Quill", email: "zora@quill.example", by: .siteOperator)
    try remind(of: person)
    return [
      "Ada Moss", "ada.moss@example.org", "Zora Quill", "zora@quill.example", "placeword",
      "noteword", "replyword", "reopenword", "waiveword", "paperword", "revokeword", "againword",
      "draftword", "I would ask her alone.", "markword", "regradeword", "earlyword",
      "letterword",
    ]
  }

  /// A letter to the supervisor, with a line about the person.
  private func remind(of person: PersonID) throws {
    let book = try ReminderBook(folder: site.folder, clock: site.clock.wallClock)
    let letter = Reminder(
      id: try #require(ReminderID(String(repeating: "a", count: 32))),
      recipient: supervisor.person, day: try today, subject: "One thing", opening: "Hello",
      lines: [
        Reminder.Line(person: person, thing: "pathway", stage: 7, text: "Zora Quill: letterword")
      ], closing: "", written: site.clock.now, mail: .kept)
    #expect(try book.keep(letter))
  }
}
