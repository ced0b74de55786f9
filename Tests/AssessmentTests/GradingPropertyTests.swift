import Assessment
import CurriculumModel
import Testing

/// What holds for every question and every answer, however wrong its shape.
@Suite struct GradingPropertyTests {
  static let samples: [(task: Question.Task, right: Answer)] = [
    (.chooseOne(.wrong, .right, .unsafe), .choice(option: 1)),
    (.trueOrFalse(.wrong, .right), .choice(option: 1)),
    (.chooseAll(.allOrNothing, .right, .wrong, .right), .choices(options: [0, 2])),
    (.chooseAll(.perOption, .right, .wrong, .right, .right), .choices(options: [0, 2, 3])),
    (.match([("a", "1"), ("b", "2"), ("c", "3")], extras: ["4"]), .matches([0, 1, 2])),
    (.order(7), .order(steps: [0, 1, 2, 3, 4, 5, 6])),
    (.shortAnswer((.right, "x"), (.wrong, "y")), .text("X")),
    (.number("hours", (.right, 3...4), (.unsafe, 7...8)), .number("4 hours")),
    (.clinic, .path(choices: [1, 0])),
    (.paragraph(rubric: [[.text("asks")], [.text("waits")]]), .text("I ask, and I wait.")),
  ]

  /// Says nothing of any other kind.
  private static let mark = ParagraphMark(rows: [true, true])

  private static let questions = samples.enumerated().map { index, sample in
    Question.sample("q-\(index)", tests: ["o-\(index % 3)"], sample.task)
  }

  private static let odd: [Answer] = [
    .choice(option: .max), .choice(option: -1), .choices(options: [2, 1]),
    .choices(options: [0, 0]), .choices(options: [.min]), .choices(options: Array(0..<4)),
    .matches([]), .matches([nil, 9, -1]), .matches([2, 1, 0]), .order(steps: []),
    .order(steps: [1, 1]), .order(steps: [6, 5, 4, 3, 2, 1, 0]), .text(""), .text("\u{0}\u{301}"),
    .number("-"), .number(".,.,"), .number(String(repeating: "9", count: 500)), .number("7 hours"),
    .path(choices: []), .path(choices: [-1]), .path(choices: [0]), .path(choices: [0, 0]),
    .path(choices: [1, 0, 0]), .path(choices: Array(repeating: 0, count: 1_000)),
  ]

  @Test(arguments: samples.indices)
  func thePerfectAnswerEarnsAll(index: Int) {
    let grade = grade(
      Self.samples[index].right, to: Self.questions[index], marked: Self.mark)
    #expect(grade.isRight)
    #expect(!grade.isUnsafe)
    #expect(grade.parts.allSatisfy { $0.isRight })
  }

  @Test(arguments: samples.indices)
  func noAnswerEarnsNothing(index: Int) {
    let grade = grade(nil, to: Self.questions[index], marked: Self.mark)
    #expect(grade.points == .zero)
    #expect(grade.possible == .one)
    #expect(!grade.isUnsafe)
    #expect(grade.parts.allSatisfy { !$0.isChosen })
  }

  @Test(arguments: samples.indices, odd)
  func everyAnswerIsMarkedBetweenNothingAndAll(index: Int, answer: Answer) {
    let question = Self.questions[index]
    let marked = grade(answer, to: question, marked: Self.mark)
    #expect(marked.points >= .zero)
    #expect(marked.points <= .one)
    if !answer.isWellFormed(for: question) { #expect(marked == grade(nil, to: question)) }
  }

  @Test(arguments: samples.indices)
  func everyRightAnswerIsWellFormedForItsOwnKindOnly(index: Int) {
    for (other, question) in Self.questions.enumerated() where other != index {
      // What is chosen one of, what is ticked, what is typed.
      let sameKind = [[0, 1], [2, 3], [6, 9]].contains { $0.contains(index) && $0.contains(other) }
      #expect(sameKind || !Self.samples[index].right.isWellFormed(for: question))
    }
    #expect(Self.samples[index].right.isWellFormed(for: Self.questions[index]))
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func theOrderOfTheFormChangesNoPoints(seed: UInt64) {
    let quiz = Quiz.sample(Self.questions.map { .question($0) })
    var answers = Dictionary(
      uniqueKeysWithValues: zip(Self.questions.map(\.id), Self.samples.map(\.right)))
    let marks = Dictionary(
      uniqueKeysWithValues: Self.questions.compactMap { question in
        if case .paragraph = question.task { (question.id, Self.mark) } else { nil }
      })
    let form = QuizForm.draw(from: quiz, seed: seed)
    let all = grade(answers, on: form, of: quiz, marked: marks)
    #expect(all.points == Points(thousandths: 10_000))
    #expect(all.isPassed)
    answers[.id("q-4")] = .matches([0, 1, nil])
    answers[.id("q-0")] = .choice(option: 2)
    let some = grade(answers, on: form, of: quiz, marked: marks)
    #expect(some.points == Points(thousandths: 8_666))
    #expect(grade(answers, on: form, of: quiz).isProvisional)
    #expect(some.hasUnsafe)
  }
}
