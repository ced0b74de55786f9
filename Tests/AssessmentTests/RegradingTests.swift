import Assessment
import CurriculumModel
import Testing

/// Marking has no memory and no order: whatever was answered, marking it again gives the same.
@Suite struct RegradingTests {
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
}
