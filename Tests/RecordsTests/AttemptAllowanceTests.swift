import Assessment
import CurriculumModel
import Records
import Testing

/// How often a quiz may be begun, and when.
@Suite struct AttemptAllowanceTests {
  let site: TestSite
  let visitor: Visitor

  init() async throws {
    site = try TestSite()
    visitor = try await site.visitor("Ada Moss")
  }

  private func readLessons() async throws {
    for lesson in try TestCurriculum.module().lessons {
      try await site.store.recordRead(lesson.id, by: visitor)
    }
  }

  @Test(
    arguments: [
      ([], 3), ([false], 2), ([false, false, false], 0), ([false, true], 3),
      ([false, false, true, false], 2),
    ] as [([Bool], Int)])
  func countsAttemptsSinceTheLastPass(_ passes: [Bool], _ left: Int) async throws {
    let release = try TestCurriculum.release(attempts: 3)
    try await readLessons()
    for isPassed in passes {
      let attempt = try await start(release)
      if isPassed {
        try await site.store.saveAnswers(
          TestCurriculum.rightAnswers(), in: attempt.id, by: visitor)
      }
      _ = try await site.store.submit(attempt.id, in: release, by: visitor)
    }
    let allowance = try await allowance(release)
    #expect(allowance.attemptsLeft == left)
    #expect(allowance.mayBegin == (left > 0))
    guard left == 0 else { return }
    await #expect(throws: RecordsError.attemptsUsed) { try await start(release) }
  }

  @Test func lettingManyStartAtOnceLetsNoMoreThroughThanAreLeft() async throws {
    let release = try TestCurriculum.release(attempts: 3)
    try await readLessons()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          do {
            while true {
              let attempt = try await start(release)
              _ = try await site.store.submit(attempt.id, in: release, by: visitor)
            }
          } catch RecordsError.attemptsUsed {
            return
          }
        }
      }
      try await group.waitForAll()
    }
    let attempts = try await site.store.attempts(of: visitor.person.id, visibleTo: visitor)
    #expect(attempts.count == 3)
  }

  @Test func onePretestThatFailedUsesNoAttemptUp() async throws {
    let release = try TestCurriculum.release(attempts: 3)
    for left in [3, 2] {
      let attempt = try await start(release)
      _ = try await site.store.submit(attempt.id, in: release, by: visitor)
      #expect(try await allowance(release).attemptsLeft == left)
    }
    try await readLessons()
    let attempt = try await start(release)
    _ = try await site.store.submit(attempt.id, in: release, by: visitor)
    #expect(try await allowance(release).attemptsLeft == 1)
  }

  @Test func theLastAttemptCanBeResumed() async throws {
    let release = try TestCurriculum.release(attempts: 1)
    let attempt = try await start(release)
    #expect(try await start(release) == attempt)
  }

  @Test func aModuleThatBuildsOnAnotherWaitsForIt() async throws {
    let release = try TestCurriculum.release()
    let next = Module(
      id: try TestCurriculum.id("next"), title: [], requires: [try TestCurriculum.id("safety")],
      revision: 1, sources: [], introduction: [], lessons: [],
      quiz: try TestCurriculum.id("safety-quiz"))
    await #expect(throws: RecordsError.requirementsUnmet) { try await start(release, of: next) }
    let attempt = try await start(release)
    try await site.store.saveAnswers(TestCurriculum.rightAnswers(), in: attempt.id, by: visitor)
    _ = try await site.store.submit(attempt.id, in: release, by: visitor)
    #expect(try await start(release, of: next).module == next.id)
  }

  private func start(_ release: Release, of module: Module? = nil) async throws -> Attempt {
    try await site.store.startAttempt(
      on: TestCurriculum.form(), of: module ?? TestCurriculum.module(), in: release, by: visitor)
  }

  private func allowance(_ release: Release) async throws -> AttemptAllowance {
    let index = CurriculumIndex(release.curriculum)
    let module = try TestCurriculum.module()
    return try await site.store.allowance(
      at: #require(index.quizzes[module.quiz]), of: module, in: index, for: visitor)
  }
}
