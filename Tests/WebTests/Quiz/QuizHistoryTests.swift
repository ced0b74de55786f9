import Assessment
import CurriculumModel
import Records
import Testing

@testable import Web

/// How often a quiz may be begun; the store counts nothing itself.
@Suite struct QuizHistoryTests {
  /// Attempts that were handed in one after another, passed or not, through the real store.
  private func history(_ passes: [Bool]) async throws -> QuizHistory {
    let site = try await WebSite()
    let visitor = try await site.visitor("Ada Moss")
    let release = try Release.sample
    let module = try #require(release.curriculum.modules.first)
    let plain = try #require(release.curriculum.quizzes.first)
    for isPassed in passes {
      let form = QuizForm.draw(from: plain, seed: 1)
      let attempt = try await site.store.startAttempt(
        on: form, of: module, in: release, by: visitor)
      try await site.store.saveAnswer(
        .choice(option: isPassed ? 0 : 1), to: try #require(form.items.first).question,
        in: attempt.id, by: visitor)
      _ = try await site.store.submit(attempt.id, in: release, by: visitor)
    }
    let quiz = Quiz(
      id: plain.id, title: [], module: plain.module, introduction: [], attempts: 3,
      passMark: plain.passMark, feedback: .atTheEnd, items: plain.items)
    return try await QuizHistory(of: module, quiz, site.store, visitor)
  }

  @Test(
    arguments: [
      ([], 3), ([false], 2), ([false, false, false], 0), ([false, true], 3),
      ([false, false, true, false], 2),
    ] as [([Bool], Int)])
  func countsAttemptsSinceTheLastPass(_ passes: [Bool], _ left: Int) async throws {
    let history = try await history(passes)
    #expect(history.attemptsLeft == left)
    #expect(history.mayBegin == (left > 0))
    #expect(history.past.map(\.isPassed) == passes.reversed())
  }
}
