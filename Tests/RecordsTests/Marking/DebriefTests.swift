import Assessment
import CurriculumModel
import Records
import Testing

/// A quiz that was passed with an answer that would put somebody at risk.
@Suite struct DebriefTests {
  private let world: ScopeTests.World
  private let quiz: MarkingCurriculum
  private let attempt: Attempt

  private var store: RecordStore { world.site.store }

  init() async throws {
    world = try await ScopeTests.World()
    quiz = try MarkingCurriculum()
    attempt = try await quiz.handIn(.unsafe, to: world.site.store, by: world.elmMember)
    world.site.clock.advance(seconds: 86_400)
  }

  private func evidence() async throws -> [EvidenceEntry] {
    try await store.evidence(of: world.elmMember.person.id, visibleTo: world.elmMember)
  }

  private func debrief(_ question: Question.ID) async throws {
    try await store.debrief(
      attempt.id, question: question, note: "We went through it.",
      by: .person(world.elmSupervisor.person.id))
  }

  @Test func isPassedAndCountsForNothingYet() async throws {
    let outcome = try #require(attempt.outcome)
    #expect(outcome.isPassed)
    #expect(outcome.toDebrief == [quiz.choice])
    #expect(
      try await evidence().map(\.kind) == [
        .quizWaiting(quiz: attempt.quiz, module: attempt.module)
      ])
    #expect(try await store.attempt(attempt.id, visibleTo: world.elmMember) == attempt)
  }

  @Test func countsFromTheDebriefOn() async throws {
    try await debrief(quiz.choice)
    let entry = try #require(try await evidence().first)
    #expect(entry.date == world.site.clock.now.day)
    #expect(entry.sequence == (try await store.verifyLedger().entries))
    let after = try await store.attempt(attempt.id, visibleTo: world.elmMember)
    #expect(after.outcome?.toDebrief == [])
    // Said again, it counts from the first time.
    world.site.clock.advance(seconds: 86_400)
    try await debrief(quiz.choice)
    #expect(try await evidence() == [entry])
    #expect(try await store.rebuildProjections() == [])
  }

  @Test func isNotOpenedByWordsAboutAnotherAnswer() async throws {
    let before = try await evidence()
    try await debrief(quiz.others[0])
    #expect(try await evidence() == before)
  }

  @Test func waitsForThoseWhoMayDebrief() async throws {
    #expect(
      try await store.waitingDebriefs(for: world.elmSupervisor) == [
        WaitingDebrief(
          attempt: attempt.id, person: world.elmMember.person.id, name: "Elm Member",
          quiz: attempt.quiz, question: quiz.choice,
          submitted: try #require(attempt.outcome).submitted)
      ])
    #expect(try await store.waitingDebriefs(for: world.oakSupervisor) == [])
    #expect(try await store.waitingDebriefs(for: world.elmMember) == [])
    try await debrief(quiz.choice)
    #expect(try await store.waitingDebriefs(for: world.elmSupervisor) == [])
  }
}
