import Assessment
import CurriculumModel
import Records
import Testing

/// A paragraph from the learner to the supervisor and back.
@Suite struct MarkingTests {
  private let world: ScopeTests.World
  private let quiz: MarkingCurriculum
  private let attempt: Attempt

  private var store: RecordStore { world.site.store }

  init() async throws {
    world = try await ScopeTests.World()
    quiz = try MarkingCurriculum()
    attempt = try await quiz.handIn(.written, to: world.site.store, by: world.elmMember)
    world.site.clock.advance(seconds: 86_400)
  }

  @discardableResult
  private func mark(_ rows: [Bool], by visitor: Visitor) async throws -> Attempt {
    try await store.markParagraph(
      ParagraphMark(rows: rows), note: "Say who you would call.", of: quiz.paragraph,
      in: attempt.id, from: quiz.release, by: .person(visitor.person.id))
  }

  private func evidence() async throws -> [EvidenceEntry] {
    try await store.evidence(of: world.elmMember.person.id, visibleTo: world.elmMember)
  }

  @Test func isProvisionalUntilItIsMarked() async throws {
    let outcome = try #require(attempt.outcome)
    #expect(outcome.waiting == [quiz.paragraph])
    #expect(!outcome.isPassed)
    #expect(outcome.points == .one)
    #expect(
      try await evidence().map(\.kind) == [
        .quizWaiting(quiz: attempt.quiz, module: attempt.module)
      ])
    #expect(try await store.attempt(attempt.id, visibleTo: world.elmMember) == attempt)
  }

  @Test func countsFromTheMarkingOn() async throws {
    let marked = try await mark([true, true], by: world.elmSupervisor)
    let outcome = try #require(marked.outcome)
    let marking = try #require(outcome.markings[quiz.paragraph])
    #expect(outcome.isPassed && outcome.waiting.isEmpty)
    #expect(outcome.points == Points(thousandths: 2_000))
    #expect(marking.mark == ParagraphMark(rows: [true, true]))
    #expect(marking.note == "Say who you would call.")
    #expect(marking.author == world.elmSupervisor.person.id)
    #expect(
      try await evidence() == [
        EvidenceEntry(
          sequence: marking.sequence, date: try #require(world.site.clock.now.day),
          kind: .quizPassed(
            quiz: attempt.quiz, module: attempt.module, moduleRevision: attempt.moduleRevision))
      ])
    #expect(try await store.verifyLedger().fault == nil)
    #expect(try await store.rebuildProjections() == [])
  }

  @Test func mayEndWithoutPassing() async throws {
    let marked = try await mark([false, false], by: world.elmSupervisor)
    #expect(marked.outcome?.isPassed == false)
    #expect(marked.outcome?.waiting == [])
    #expect(try await evidence() == [])
  }

  @Test func waitsForThoseWhoMayMarkIt() async throws {
    let waiting = try await store.waitingParagraphs(for: world.elmSupervisor)
    #expect(
      waiting == [
        WaitingParagraph(
          attempt: attempt.id, person: world.elmMember.person.id, name: "Elm Member",
          quiz: attempt.quiz, question: quiz.paragraph,
          submitted: try #require(attempt.outcome).submitted)
      ])
    for visitor in [world.oakSupervisor, world.elmMember, world.elmOther] {
      #expect(try await store.waitingParagraphs(for: visitor) == [])
    }
    try await mark([true, false], by: world.elmSupervisor)
    #expect(try await store.waitingParagraphs(for: world.elmSupervisor) == [])
  }

  @Test func isMarkedByNobodyElse() async throws {
    for visitor in [world.oakSupervisor, world.elmMember, world.elmOther, world.oakMember] {
      await #expect(throws: RecordsError.notFound(.attempt)) {
        try await mark([true, true], by: visitor)
      }
    }
    #expect(try await store.attempt(attempt.id, visibleTo: world.elmMember) == attempt)
  }

  @Test func isMarkedOnceAndByItsOwnRubric() async throws {
    await #expect(throws: RecordsError.markNotFitting) {
      try await mark([true], by: world.elmSupervisor)
    }
    await #expect(throws: RecordsError.questionNotOnForm) {
      try await store.markParagraph(
        ParagraphMark(rows: [true, true]), note: "", of: quiz.choice, in: attempt.id,
        from: quiz.release, by: .siteOperator)
    }
    try await mark([true, true], by: world.elmSupervisor)
    await #expect(throws: RecordsError.alreadyMarked) {
      try await mark([false, false], by: world.elmSupervisor)
    }
  }

  @Test func forgetsTextAndNoteWithThePerson() async throws {
    try await mark([true, true], by: world.elmSupervisor)
    try await store.erase(world.elmMember.person.id, by: .siteOperator)
    let left = try await store.attempt(attempt.id, visibleTo: world.root)
    #expect(left.outcome?.markings[quiz.paragraph]?.note == "")
    #expect(left.answers[quiz.paragraph] == nil)
    #expect(try await store.verifyLedger().fault == nil)
  }
}
