import Assessment
import CurriculumModel
import Testing

/// Marking has no memory and no order: whatever was answered, marking it again gives the same.
@Suite struct MarkingAgainTests {
  private let quiz = Quiz.sample(
    GradingPropertyTests.samples.enumerated().map { index, sample in
      .question(.sample("q-\(index)", tests: ["o-\(index % 3)"], sample.task))
    })

  /// Right answers to some questions, other people's to others, none to the rest.
  private func answers(_ generator: inout SplitMix64) -> [Question.ID: Answer] {
    var answers: [Question.ID: Answer] = [:]
    for question in quiz.questions where generator.next(below: 4) > 0 {
      let other = generator.next(below: GradingPropertyTests.samples.count)
      answers[question.id] = GradingPropertyTests.samples[other].right
    }
    return answers
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func markingAgainInAnyOrderChangesNothing(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let answers = answers(&generator)
    let form = QuizForm.draw(from: quiz, seed: seed)
    let turned = QuizForm(quiz: form.quiz, seed: form.seed, items: form.items.reversed())
    let first = grade(answers, on: form, of: quiz)
    let other = grade(answers, on: turned, of: quiz)
    #expect(grade(answers, on: form, of: quiz) == first)
    #expect(first.questions == other.questions.reversed())
    #expect([first.points, first.possible] == [other.points, other.possible])
    #expect(first.share == other.share && first.isPassed == other.isPassed)
    #expect(Set(first.byObjective) == Set(other.byObjective))
  }

  /// The same questions in another file order, with options and steps listed otherwise, included.
  @Test(arguments: 0..<50 as Range<UInt64>)
  func theKeysOfAnUnchangedQuizChangeNothing(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let answers = answers(&generator)
    let form = QuizForm.draw(from: quiz, seed: seed)
    let turned = Quiz.sample(
      quiz.questions.reversed().map { question in
        .question(.sample(question.id.rawValue, tests: ["o-9"], question.task.turned))
      })
    for later in [quiz, turned] {
      let regrade = regrade(answers, on: form, of: quiz, by: later)
      #expect(regrade.before == grade(answers, on: form, of: quiz))
      #expect(regrade.after.points == regrade.before.points)
      #expect(regrade.after.byObjective == regrade.before.byObjective)
      #expect(regrade.after.isPassed == regrade.before.isPassed)
      #expect(regrade.questions == [])
      #expect(regrade.change == .unchanged)
    }
  }
}

extension Question.Task {
  /// The same question and key, with its parts listed the other way round where their order says
  /// nothing.
  fileprivate var turned: Self {
    switch self {
    case .chooseOne(let options): .chooseOne(options: options.reversed())
    case .chooseAll(let options, let scoring):
      .chooseAll(options: options.reversed(), scoring: scoring)
    case .match(let task):
      .match(MatchingTask(pairs: task.pairs.reversed(), extras: task.extras.reversed()))
    case .shortAnswer(let answers): .shortAnswer(answers: answers.reversed())
    case .scenario(let scenario):
      .scenario(
        Scenario(
          scenes: scenario.scenes.map { scene in
            .init(
              id: scene.id, title: scene.title, body: scene.body, choices: scene.choices.reversed(),
              ending: scene.ending)
          }))
    case .trueOrFalse, .order, .number, .paragraph: self
    }
  }
}
