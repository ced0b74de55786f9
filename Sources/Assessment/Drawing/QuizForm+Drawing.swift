public import CurriculumModel

extension QuizForm {
  /// Draws the questions of one sitting and the order of everything on it.
  ///
  /// The same quiz, seed and `seen` give the same form on every machine. Every pool gives as many
  /// questions as it says; the others are drawn so that every objective is tested where the number
  /// allows (`StratifiedDraw`). Questions of `seen`, those of a recent attempt, come only where
  /// nothing else is left or an objective would go untested.
  public static func draw(
    from quiz: Quiz, seed: UInt64, avoiding seen: Set<Question.ID> = []
  ) -> QuizForm {
    var generator = SplitMix64(seed: seed)
    var alone: [Question] = []
    var chosen: [Question] = []
    for item in quiz.items {
      switch item {
      case .question(let question):
        alone.append(question)
      case .pool(let pool):
        chosen += draw(
          pool.draw, from: pool.questions, avoiding: seen, given: chosen,
          using: &generator)
      }
    }
    chosen += draw(
      quiz.draw ?? alone.count, from: alone, avoiding: seen, given: chosen, using: &generator)
    let items = generator.shuffled(chosen).map { question in
      Item(question: question.id, order: question.task.order(using: &generator))
    }
    return QuizForm(quiz: quiz.id, seed: seed, items: items)
  }

  private static func draw(
    _ count: Int, from questions: [Question], avoiding seen: Set<Question.ID>, given: [Question],
    using generator: inout SplitMix64
  ) -> [Question] {
    var draw = StratifiedDraw(from: questions, avoiding: seen, given: given, using: &generator)
    draw.choose(count)
    return draw.chosen
  }
}

extension QuizForm.Item {
  /// One question alone, as practice: the same seed gives the same order.
  public init(drawing question: Question, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    self.init(question: question.id, order: question.task.order(using: &generator))
  }
}

extension Question.Task {
  /// The order in which the parts are shown, as `QuizForm.Item.order` has it.
  func order(using generator: inout SplitMix64) -> [Int] {
    switch self {
    case .chooseOne(let options), .chooseAll(let options, _):
      return generator.shuffled(options.indices)
    case .trueOrFalse(let options):
      return Array(options.indices)
    case .match(let task):
      return generator.shuffled(task.matches.indices)
    case .order(let steps):
      // Shuffled until it is not the right order: every other order stays equally likely.
      guard steps.count > 1 else { return Array(steps.indices) }
      var order = generator.shuffled(steps.indices)
      while order == Array(steps.indices) { order = generator.shuffled(steps.indices) }
      return order
    case .scenario(let scenario):
      return scenario.drawnOrder(using: &generator)
    case .shortAnswer, .number, .paragraph:
      return []
    }
  }
}
