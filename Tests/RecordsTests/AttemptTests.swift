import Assessment
import CurriculumModel
import Records
import Testing

@Suite struct AttemptTests {
  let site: TestSite
  let visitor: Visitor
  let release: Release
  let one: Question.ID
  let two: Question.ID

  init() async throws {
    site = try TestSite()
    visitor = try await site.visitor("Ada Moss")
    release = try TestCurriculum.release()
    one = try TestCurriculum.id("safety-quiz/q-one")
    two = try TestCurriculum.id("safety-quiz/q-two")
  }

  @Test func openAttemptComesBackWithTheSameFormAndAnswers() async throws {
    let attempt = try await begin()
    try await site.store.saveAnswer(.choice(option: 1), to: one, in: attempt.id, by: visitor)
    try await site.store.saveAnswer(.choice(option: 0), to: one, in: attempt.id, by: visitor)
    try await site.store.saveAnswer(.text("the ho"), to: two, in: attempt.id, by: visitor)
    let restarted = try site.restarted()
    let resumed = try await restarted.store.startAttempt(
      on: TestCurriculum.form(seed: 7), of: TestCurriculum.module(), in: release, by: visitor)
    #expect(
      resumed
        == Attempt(
          id: attempt.id, person: visitor.person.id, form: try TestCurriculum.form(),
          module: try TestCurriculum.id("safety"), moduleRevision: 3, release: release.digest,
          started: site.clock.now, answers: [one: .choice(option: 0), two: .text("the ho")],
          outcome: nil))
    #expect(try await restarted.store.openAttempts(by: visitor) == [resumed])
  }

  @Test func whatMayOnlyBeTheFirstAnswerChangesNone() async throws {
    let attempt = try await begin()
    let store = site.store
    try await store.saveAnswer(
      .choice(option: 1), replacing: nil, to: one, in: attempt.id, by: visitor)
    await #expect(throws: RecordsError.answerChanged) {
      try await store.saveAnswer(
        .choice(option: 0), replacing: nil, to: one, in: attempt.id, by: visitor)
    }
    #expect(
      try await store.attempt(attempt.id, visibleTo: visitor).answers == [one: .choice(option: 1)])
  }

  @Test func answerCanBeTakenBack() async throws {
    let attempt = try await begin()
    try await site.store.saveAnswer(.choice(option: 1), to: one, in: attempt.id, by: visitor)
    try await site.store.saveAnswer(nil, to: one, in: attempt.id, by: visitor)
    #expect(try await site.store.attempt(attempt.id, visibleTo: visitor).answers == [:])
  }

  @Test func otherPeoplesAttemptsTakeNoAnswersAndCannotBeHandedIn() async throws {
    let attempt = try await begin()
    let other = try await site.visitor("Ben Lake")
    await #expect(throws: RecordsError.notFound(.attempt)) {
      try await site.store.saveAnswer(.choice(option: 0), to: one, in: attempt.id, by: other)
    }
    await #expect(throws: RecordsError.notFound(.attempt)) {
      try await site.store.submit(attempt.id, in: release, by: other)
    }
    #expect(try await site.store.attempt(attempt.id, visibleTo: visitor) == attempt)
  }

  @Test func questionsThatAreNotOnTheFormAreRefused() async throws {
    let attempt = try await begin()
    let stranger: Question.ID = try TestCurriculum.id("safety-quiz/q-three")
    await #expect(throws: RecordsError.questionNotOnForm) {
      try await site.store.saveAnswers(
        [one: .choice(option: 0), stranger: .choice(option: 0)], in: attempt.id, by: visitor)
    }
    #expect(try await site.store.attempt(attempt.id, visibleTo: visitor).answers == [:])
  }

  @Test func handingInKeepsFormAnswersAndMarkAndShowsTheEvidence() async throws {
    let attempt = try await begin()
    try await site.store.saveAnswers(
      TestCurriculum.rightAnswers(), in: attempt.id, by: visitor)
    site.clock.advance(seconds: 60)
    let submitted = try await site.store.submit(attempt.id, in: release, by: visitor)
    let outcome = try #require(submitted.outcome)
    #expect(
      [outcome.points, outcome.possible] == [
        Points(thousandths: 2_000), Points(thousandths: 2_000),
      ]
    )
    #expect(outcome.isPassed)
    #expect(outcome.submitted == site.clock.now)
    #expect(submitted.form == attempt.form)
    #expect(submitted.answers == (try TestCurriculum.rightAnswers()))
    #expect(try await site.store.attempts(of: visitor.person.id, visibleTo: visitor) == [submitted])
    #expect(
      try await site.store.evidence(of: visitor.person.id, visibleTo: visitor) == [
        EvidenceEntry(
          sequence: outcome.sequence, date: try #require(site.clock.now.day),
          kind: .quizPassed(
            quiz: attempt.quiz, module: attempt.module, moduleRevision: attempt.moduleRevision))
      ])
  }

  @Test func failedAttemptIsKeptAndShowsNothing() async throws {
    let attempt = try await begin()
    let submitted = try await site.store.submit(attempt.id, in: release, by: visitor)
    #expect(submitted.outcome?.isPassed == false)
    #expect(submitted.outcome?.points == .zero)
    #expect(try await site.store.evidence(of: visitor.person.id, visibleTo: visitor) == [])
    let retake = try await begin()
    #expect(retake.id != attempt.id)
  }

  @Test func handingInTwiceMakesOneEntry() async throws {
    let attempt = try await begin()
    let entries = try await site.store.verifyLedger().entries
    let results = try await withThrowingTaskGroup(of: Attempt.self) { group in
      for _ in 0..<8 {
        group.addTask {
          try await site.store.submit(attempt.id, in: release, by: visitor)
        }
      }
      var results: Set<Attempt> = []
      for try await result in group { results.insert(result) }
      return results
    }
    #expect(results.count == 1)
    #expect(try await site.store.verifyLedger().entries == entries + 1)
  }

  @Test func everyAnswerIsEitherInTheEntryOrRefused() async throws {
    for _ in 0..<20 {
      let attempt = try await begin()
      let wasSaved = Task {
        do {
          try await site.store.saveAnswer(
            .choice(option: 0), to: one, in: attempt.id, by: visitor)
          return true
        } catch RecordsError.attemptSubmitted {
          return false
        }
      }
      let submitted = try await site.store.submit(attempt.id, in: release, by: visitor)
      #expect(try await wasSaved.value == (submitted.answers[one] != nil))
    }
  }

  @Test func answersAfterHandingInAreRefused() async throws {
    let attempt = try await begin()
    let submitted = try await site.store.submit(attempt.id, in: release, by: visitor)
    await #expect(throws: RecordsError.attemptSubmitted) {
      try await site.store.saveAnswer(.choice(option: 0), to: one, in: attempt.id, by: visitor)
    }
    #expect(try await site.store.attempt(attempt.id, visibleTo: visitor) == submitted)
  }

  @Test func anotherReleaseCannotMarkIt() async throws {
    let attempt = try await begin()
    let newer = try TestCurriculum.release(title: "Newer")
    await #expect(throws: RecordsError.releaseDiffers) {
      try await site.store.submit(attempt.id, in: newer, by: visitor)
    }
  }

  @Test func releaseOfAnAttemptIsKept() async throws {
    _ = try await begin()
    let kept = try #require(try await site.store.release(release.digest))
    #expect(kept.curriculum == release.curriculum)
    #expect(kept.bytes == release.bytes)
    let forged = Release(
      curriculum: release.curriculum,
      digest: try #require(ReleaseDigest(hex: String(repeating: "0", count: 64))),
      bytes: release.bytes)
    await #expect(throws: RecordsError.releaseNotCanonical) {
      try await site.store.keepRelease(forged)
    }
  }

  @Test func typedAnswersStandOutsideTheLedger() async throws {
    let attempt = try await begin()
    try await site.store.saveAnswer(
      .text("my niece Rosalind"), to: two, in: attempt.id, by: visitor)
    _ = try await site.store.submit(attempt.id, in: release, by: visitor)
    #expect(try site.rows(of: "ledger").filter { $0.contains("Rosalind") } == [])
    #expect(try site.rows(of: "private_text").filter { $0.contains("Rosalind") }.count == 1)
  }

  private func begin() async throws -> Attempt {
    try await site.store.startAttempt(
      on: TestCurriculum.form(), of: TestCurriculum.module(), in: release, by: visitor)
  }
}
