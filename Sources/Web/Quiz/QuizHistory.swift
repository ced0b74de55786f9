import Assessment
import CurriculumModel
import Records

/// What a visitor has done with a quiz so far, and whether they may begin again.
struct QuizHistory: Sendable {
  let open: Attempt?
  /// Handed in, the latest first.
  let submitted: [Attempt]
  let allowance: AttemptAllowance

  init(
    of module: Module, _ quiz: Quiz, in index: CurriculumIndex, _ store: RecordStore,
    _ visitor: Visitor
  ) async throws {
    open = try await store.openAttempt(at: quiz.id, by: visitor)
    submitted = try await store.attempts(of: visitor.person.id, visibleTo: visitor)
      .filter { $0.quiz == quiz.id }
    allowance = try await store.allowance(at: quiz, of: module, in: index, for: visitor)
  }

  /// What was asked last time: asked again only where nothing else is left.
  var lastQuestions: Set<Question.ID> {
    Set(submitted.first?.form.items.map(\.question) ?? [])
  }

  /// A form of what is missing after the last attempt, drawn from what is served now.
  func retake(in release: Release, seed: UInt64) -> QuizForm? {
    submitted.first?.retake(in: release, seed: seed)
  }

  var past: [QuizStartPage.PastSitting] {
    submitted.compactMap { attempt in
      guard let outcome = attempt.outcome, let day = outcome.submitted.day else { return nil }
      return .init(attempt: attempt.id, day: day, verdict: SittingVerdict(outcome))
    }
  }
}

extension Quiz {
  /// How many questions a form has.
  var drawnQuestions: Int {
    var alone = 0
    var pooled = 0
    for item in items {
      switch item {
      case .question: alone += 1
      case .pool(let pool): pooled += min(pool.draw, pool.questions.count)
      }
    }
    return min(draw ?? alone, alone) + pooled
  }
}
