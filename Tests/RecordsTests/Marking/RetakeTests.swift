import Assessment
import CurriculumModel
import Records
import Testing

/// Taking only what is missing, and taking a quiz before the lessons.
@Suite struct RetakeTests {
  private let site: TestSite
  private let visitor: Visitor
  private let release: Release

  init() async throws {
    site = try TestSite()
    visitor = try await site.visitor("Ada Moss")
    release = try TestCurriculum.release(
      asking: (0..<4).map { ("q-\($0)", .trueOrFalse(options: Self.options)) },
      testing: { "core-1.part-\($0 / 2)" })
  }

  private static let options = [
    AnswerOption(mark: .right, content: [], feedback: []),
    AnswerOption(mark: .wrong, content: [], feedback: []),
  ]

  private func question(_ number: Int) throws -> Question.ID {
    try TestCurriculum.id("safety-quiz/q-\(number)")
  }

  private func sit(_ form: QuizForm, right: [Int]) async throws -> Attempt {
    let attempt = try await site.store.startAttempt(
      on: form, of: TestCurriculum.module(), in: release, by: visitor)
    for number in right {
      try await site.store.saveAnswer(
        .choice(option: 0), to: question(number), in: attempt.id, by: visitor)
    }
    return try await site.store.submit(attempt.id, in: release, by: visitor)
  }

  private func first() async throws -> Attempt {
    let quiz = try #require(release.curriculum.quizzes.first)
    return try await sit(.draw(from: quiz, seed: 1), right: [0, 1])
  }

  @Test func isPassedTogetherWithWhatStood() async throws {
    let base = try await first()
    // Half of the points, and nothing right on the second part.
    #expect(base.outcome?.isPassed == false)
    let form = try #require(base.retake(in: release, seed: 2))
    #expect(Set(form.kept) == [try question(0), try question(1)])
    #expect(form.buildsOn == "\(base.id)")
    let again = try await sit(form, right: [2])
    #expect(again.outcome?.isPassed == true)
    #expect(again.outcome?.points == Points(thousandths: 3_000))
    let kept = try await site.store.attempt(again.id, visibleTo: visitor)
    #expect(kept.form == form)
    #expect(try await site.store.rebuildProjections() == [])
  }

  @Test func refusesToKeepWhatDidNotStand() async throws {
    let base = try await first()
    let honest = try #require(base.retake(in: release, seed: 2))
    let forged = QuizForm(
      quiz: honest.quiz, seed: 2, items: honest.items, kept: honest.kept + [try question(2)],
      buildsOn: honest.buildsOn)
    let stray = QuizForm(
      quiz: honest.quiz, seed: 2, items: honest.items, kept: honest.kept,
      buildsOn: String(repeating: "0", count: 32))
    for form in [forged, stray] {
      await #expect(throws: RecordsError.retakeNotFitting) {
        try await site.store.startAttempt(
          on: form, of: TestCurriculum.module(), in: release, by: visitor)
      }
    }
  }

  @Test func saysWhetherTheLessonsWereRead() async throws {
    #expect(try await first().outcome?.isPretest == true)
    for lesson in try TestCurriculum.module().lessons {
      try await site.store.recordRead(lesson.id, by: visitor)
    }
    let after = try await first()
    #expect(after.outcome?.isPretest == false)
    let kept = try await site.store.attempts(of: visitor.person.id, visibleTo: visitor)
    #expect(kept.map(\.outcome?.isPretest) == [false, true])
  }
}
