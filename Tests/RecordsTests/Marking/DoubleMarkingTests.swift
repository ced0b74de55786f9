import Assessment
import CurriculumModel
import Records
import Testing

/// A paragraph that two people mark, neither of whom knows what the other found.
@Suite struct DoubleMarkingTests {
  private let world: ScopeTests.World
  private let quiz: MarkingCurriculum
  private let attempt: Attempt
  private let second: Visitor

  private var store: RecordStore { world.site.store }
  private var first: Visitor { world.elmSupervisor }

  init() async throws {
    world = try await ScopeTests.World()
    quiz = try MarkingCurriculum(wantsTwoMarkers: true)
    attempt = try await quiz.handIn(.written, to: world.site.store, by: world.elmMember)
    second = try await world.site.visitor("Elm Second", in: world.elm.id, roles: [.supervisor])
    try await world.site.store.addToTeam(
      second.person.id, world.elmTeam.id, as: .supervisor, by: .siteOperator)
    world.site.clock.advance(seconds: 86_400)
  }

  @discardableResult
  private func mark(_ rows: [Bool], by visitor: Visitor) async throws -> AttemptOutcome {
    let marked = try await store.markParagraph(
      ParagraphMark(rows: rows), note: "From \(visitor.person.name)", of: quiz.paragraph,
      in: attempt.id, from: quiz.release, by: .person(visitor.person.id))
    return try #require(marked.outcome)
  }

  private func turn(of visitor: Visitor) async throws -> MarkingTurn {
    try await store.markingTurn(
      of: quiz.paragraph, in: attempt.id, by: .person(visitor.person.id))
  }

  private func waits(for visitor: Visitor) async throws -> [MarkingTurn] {
    try await store.waitingParagraphs(for: visitor).map(\.turn)
  }

  @Test func theFirstMarkStandsForNothingYet() async throws {
    let outcome = try await mark([true, false], by: first)
    #expect(outcome.waiting == [quiz.paragraph] && !outcome.isPassed)
    #expect(outcome.points == attempt.outcome?.points)
    #expect(outcome.markings == [:])
    #expect(try await turn(of: first) == .done)
    #expect(try await waits(for: first) == [])
    #expect(try await waits(for: second) == [.second])
    await #expect(throws: RecordsError.alreadyMarked) { try await mark([true, true], by: first) }
    let held = try await store.heldRecord(of: world.elmMember)
    #expect(!String(decoding: held, as: UTF8.self).contains("From Elm Boss"))
    #expect(try await store.rebuildProjections() == [])
  }

  @Test func standsWhereTheTwoSayTheSame() async throws {
    try await mark([true, true], by: first)
    world.site.clock.advance(seconds: 86_400)
    let outcome = try await mark([true, true], by: second)
    #expect(outcome.isPassed && outcome.waiting.isEmpty)
    let held = try await store.heldRecord(of: world.elmMember)
    #expect(String(decoding: held, as: UTF8.self).contains("From Elm Boss"))
    #expect(outcome.markings[quiz.paragraph]?.step == .agreed)
    #expect(
      outcome.marks[quiz.paragraph]?.map(\.note) == ["From Elm Boss", "From Elm Second"])
    let evidence = try await store.evidence(
      of: world.elmMember.person.id, visibleTo: world.elmMember)
    #expect(evidence.map(\.date) == [try #require(world.site.clock.now.day)])
    #expect(try await store.verifyLedger().fault == nil)
    #expect(try await store.rebuildProjections() == [])
  }

  @Test func isSettledWhereTheyDifferAndNeverAgainstBoth() async throws {
    try await mark([true, false], by: first)
    let differing = try await mark([true, true], by: second)
    #expect(differing.waiting == [quiz.paragraph] && !differing.isPassed)
    #expect(try await waits(for: first) == [.settle])
    #expect(try await waits(for: second) == [.settle])
    await #expect(throws: RecordsError.markNotFitting) {
      try await mark([false, true], by: first)
    }
    let settled = try await mark([true, false], by: second)
    #expect(settled.waiting.isEmpty)
    #expect(settled.markings[quiz.paragraph]?.mark.rows == [true, false])
    #expect(settled.markings[quiz.paragraph]?.step == .settled)
    #expect(try await waits(for: first) == [])
    #expect(try await store.rebuildProjections() == [])
  }

  @Test func standsAloneWhereNobodyElseMayMark() async throws {
    try await store.setActive(false, of: second.person.id, by: .siteOperator)
    let outcome = try await mark([true, true], by: first)
    #expect(outcome.isPassed)
    #expect(outcome.markings[quiz.paragraph]?.step == .alone)
  }

  @Test func canStandAloneOnceTheSecondHasLeft() async throws {
    try await mark([true, true], by: first)
    try await store.setActive(false, of: second.person.id, by: .siteOperator)
    #expect(try await turn(of: first) == .alone)
    #expect(try await waits(for: first) == [.alone])
    let outcome = try await mark([true, true], by: first)
    #expect(outcome.isPassed)
    #expect(outcome.markings[quiz.paragraph]?.step == .alone)
  }

  @Test func tellsTrainersHowFarMarkersAgree() async throws {
    try await mark([true, false], by: first)
    try await mark([true, true], by: second)
    let trainer = try await world.site.visitor("Elm Trainer", in: world.elm.id, roles: [.trainer])
    let stranger = try await world.site.visitor("Oak Trainer", in: world.oak.id, roles: [.trainer])
    let measured = try await store.measurement(of: attempt.quiz, visibleTo: trainer)
    let agreement = try #require(measured?.agreement?.first)
    #expect(agreement.paragraphs == 1)
    #expect(agreement.overall == nil && agreement.rows == [], "withheld")
    let other = try await store.measurement(of: attempt.quiz, visibleTo: stranger)
    #expect(other?.agreement == nil, "of another agency")
  }
}
