import Assessment
import CurriculumModel
import Records

/// What a visitor has done with a quiz so far, and whether they may begin again.
struct QuizHistory: Sendable {
  let open: Attempt?
  /// Handed in, the latest first.
  let submitted: [Attempt]
  /// Modules to pass first.
  let unmetRequirements: [Module.ID]
  /// `nil` where the quiz sets no limit.
  let attemptsLeft: Int?

  init(
    of module: Module, _ quiz: Quiz, _ store: RecordStore, _ visitor: Visitor
  ) async throws {
    let all = try await store.attempts(of: visitor.person.id, visibleTo: visitor)
    let open = try await store.openAttempt(at: quiz.id, by: visitor)
    self.init(of: module, quiz, open: open, allSubmitted: all)
  }

  /// Attempts are counted anew once the quiz was passed: renewing must stay possible.
  init(of module: Module, _ quiz: Quiz, open: Attempt?, allSubmitted: [Attempt]) {
    self.open = open
    submitted = allSubmitted.filter { $0.quiz == quiz.id }
    let passed = Set(allSubmitted.filter { $0.outcome?.isPassed == true }.map(\.module))
    unmetRequirements = module.requires.filter { !passed.contains($0) }
    let used = submitted.prefix { $0.outcome?.isPassed != true }.count
    attemptsLeft = quiz.attempts.map { max(0, $0 - used) }
  }

  var mayBegin: Bool { attemptsLeft != 0 && unmetRequirements.isEmpty }

  /// What was asked last time: asked again only where nothing else is left.
  var lastQuestions: Set<Question.ID> {
    Set(submitted.first?.form.items.map(\.question) ?? [])
  }

  var past: [QuizStartPage.PastSitting] {
    submitted.compactMap { attempt in
      guard let outcome = attempt.outcome, let day = outcome.submitted.day else { return nil }
      return .init(attempt: attempt.id, day: day, isPassed: outcome.isPassed)
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
      case .question(let question): alone += question.task.isGraded ? 1 : 0
      case .pool(let pool): pooled += min(pool.draw, pool.questions.count { $0.task.isGraded })
      }
    }
    return min(draw ?? alone, alone) + pooled
  }
}
