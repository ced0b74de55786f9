public import CurriculumModel

extension QuizForm {
  /// The longest that a follow-up takes, in seconds, as its kinds of question usually do.
  static let followUpSeconds = 110
  static let followUpQuestions = 5

  /// Draws the few questions of a follow-up: under two minutes, at most five.
  ///
  /// The objectives get a question each, in their order, and then those with more questions a
  /// second one, as long as there is time. Questions of `seen`, those of the last form, come only
  /// where an objective has no other. The same arguments give the same form on every machine.
  public static func drawFollowUp(
    from quiz: Quiz, on objectives: [Objective.ID], seed: UInt64,
    avoiding seen: Set<Question.ID> = []
  ) -> QuizForm {
    var generator = SplitMix64(seed: seed)
    let candidates = generator.shuffled(quiz.questions.filter(\.task.isShort))
    var chosen: [Question] = []
    for rounds in 1...2 {
      for objective in objectives {
        guard chosen.count < followUpQuestions,
          chosen.count(where: { $0.tests.contains(objective) }) < rounds
        else { continue }
        let left = followUpSeconds - chosen.reduce(0) { $0 + ($1.task.seconds ?? 0) }
        let fitting = candidates.filter { candidate in
          candidate.tests.contains(objective) && !chosen.contains { $0.id == candidate.id }
            && candidate.task.seconds.map { $0 <= left } ?? false
        }
        let next = fitting.first { !seen.contains($0.id) } ?? (rounds == 1 ? fitting.first : nil)
        if let next { chosen.append(next) }
      }
    }
    return QuizForm(
      quiz: quiz.id, seed: seed,
      items: generator.shuffled(chosen).map { question in
        Item(question: question.id, order: question.task.order(using: &generator))
      })
  }
}
