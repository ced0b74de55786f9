import Assessment
import CurriculumModel
import Records
import Testing

/// A mark that was wrong and is put right: both stay, the later counts.
@Suite struct MarkingAgainTests {
  private let world: ScopeTests.World
  private let quiz: MarkingCurriculum
  private let attempt: Attempt

  private var store: RecordStore { world.site.store }

  init() async throws {
    world = try await ScopeTests.World()
    quiz = try MarkingCurriculum()
    attempt = try await quiz.handIn(.written, to: world.site.store, by: world.elmMember)
  }

  @discardableResult
  private func mark(_ rows: [Bool], again reason: String? = nil) async throws -> AttemptOutcome {
    world.site.clock.advance(seconds: 86_400)
    let marked = try await store.markParagraph(
      ParagraphMark(rows: rows), note: "", of: quiz.paragraph, in: attempt.id,
      from: quiz.release, again: reason, by: .person(world.elmSupervisor.person.id))
    return try #require(marked.outcome)
  }

  private func evidence() async throws -> [EvidenceEntry] {
    try await store.evidence(of: world.elmMember.person.id, visibleTo: world.elmMember)
  }

  @Test func theLaterMarkCountsAndBothStay() async throws {
    try await mark([false, false])
    #expect(try await evidence() == [])
    let outcome = try await mark([true, true], again: "I had read another answer.")
    let marks = try #require(outcome.marks[quiz.paragraph])
    #expect(marks.map(\.mark.rows) == [[false, false], [true, true]])
    #expect(marks.map(\.step) == [nil, .corrected])
    #expect(marks.map(\.reason) == ["", "I had read another answer."])
    #expect(outcome.isPassed && outcome.markings[quiz.paragraph] == marks.last)
    #expect(try await evidence().map(\.sequence) == [try #require(marks.last).sequence])
    #expect(try await store.verifyLedger().fault == nil)
    #expect(try await store.rebuildProjections() == [])
  }

  @Test func takesAPassBackThatWasNone() async throws {
    try await mark([true, true])
    let outcome = try await mark([false, false], again: "It was about another case.")
    #expect(!outcome.isPassed)
    #expect(try await evidence() == [])
    #expect(try await store.rebuildProjections() == [])
  }

  @Test func aPassThatStaysOneCountsFromWhereItDid() async throws {
    try await mark([true, true])
    let before = try await evidence()
    let outcome = try await mark([true, true], again: "The note was meant for somebody else.")
    #expect(outcome.isPassed && outcome.marks[quiz.paragraph]?.count == 2)
    #expect(try await evidence() == before)
    #expect(try await store.rebuildProjections() == [])
  }

  @Test func asksForAReasonAndForSomethingToPutRight() async throws {
    await #expect(throws: RecordsError.alreadyMarked) {
      try await mark([true, true], again: "Nobody has marked it yet.")
    }
    try await mark([true, true])
    await #expect(throws: RecordsError.reasonMissing) {
      try await mark([false, false], again: " ")
    }
    await #expect(throws: RecordsError.alreadyMarked) { try await mark([false, false]) }
  }

  @Test func forgetsTheReasonWithThePerson() async throws {
    try await mark([true, true])
    try await mark([false, false], again: "It was about another case.")
    try await store.erase(world.elmMember.person.id, by: .siteOperator)
    let left = try await store.attempt(attempt.id, visibleTo: world.root)
    #expect(left.outcome?.marks[quiz.paragraph]?.map(\.reason) == ["", ""])
    #expect(try await store.verifyLedger().fault == nil)
  }
}
