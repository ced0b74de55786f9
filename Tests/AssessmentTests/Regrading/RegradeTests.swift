import Assessment
import CurriculumModel
import Testing

/// What another key makes of answers that were given before: case by case.
@Suite struct RegradeTests {
  /// One answer to one question, by the old key and by the new one.
  private func regrade(
    _ answer: Answer?, to old: Question.Task, by new: Question.Task
  ) -> QuestionRegrade? {
    quizRegrade([answer], to: [old], by: [new]).questions.first
  }

  private func quizRegrade(
    _ answers: [Answer?], to old: [Question.Task], by new: [Question.Task], passMark: Int = 500
  ) -> QuizRegrade {
    func quiz(_ tasks: [Question.Task]) -> Quiz {
      .sample(
        passMark: passMark,
        tasks.enumerated().map { .question(.sample("q-\($0)", tests: ["o-\($0)"], $1)) })
    }
    let given = Dictionary(
      uniqueKeysWithValues: answers.enumerated().compactMap { place, answer in
        answer.map { (Question.ID.id("q-\(place)"), $0) }
      })
    return Assessment.regrade(
      given, on: .draw(from: quiz(old), seed: 1), of: quiz(old), by: quiz(new))
  }

  private func points(_ before: Int, _ after: Int) -> QuestionRegrade {
    QuestionRegrade(
      question: .id("q-0"), before: Points(thousandths: before), after: Points(thousandths: after))
  }

  private func stays(
    at points: Int, because obstacle: QuestionRegrade.Obstacle
  ) -> QuestionRegrade {
    QuestionRegrade(
      question: .id("q-0"), before: Points(thousandths: points), after: Points(thousandths: points),
      obstacle: obstacle)
  }

  @Test func theOptionThatWasChosenIsFoundByItsWords() {
    let turned = Question.Task.chooseOne(options: [
      AnswerOption(mark: .right, content: [.text("Option 1.")], feedback: []),
      AnswerOption(mark: .wrong, content: [.text("option 0")], feedback: []),
    ])
    #expect(
      regrade(.choice(option: 1), to: .chooseOne(.right, .wrong), by: turned) == points(0, 1_000))
    #expect(
      regrade(.choice(option: 0), to: .chooseOne(.right, .wrong), by: turned) == points(1_000, 0))
  }

  @Test func severalChoicesArePaidByTheNewKeyAndScoring() {
    #expect(
      regrade(
        .choices(options: [0, 1]), to: .chooseAll(.allOrNothing, .right, .wrong, .right),
        by: .chooseAll(.perOption, .right, .wrong, .right)) == nil)
    #expect(
      regrade(
        .choices(options: [0]), to: .chooseAll(.allOrNothing, .right, .wrong, .right),
        by: .chooseAll(.perOption, .right, .wrong, .right)) == points(0, 500))
  }

  @Test func aMatchIsPaidByItsNewPartner() {
    #expect(
      regrade(
        .matches([1, 0]), to: .match([("a", "1"), ("b", "2")]),
        by: .match([("b", "1"), ("a", "2")])) == points(0, 1_000))
  }

  @Test func anOrderIsPaidByTheNewOrder() {
    func steps(_ names: String...) -> Question.Task {
      .order(steps: names.map { OrderingStep(content: [.text($0)], feedback: []) })
    }
    #expect(
      regrade(.order(steps: [1, 0, 2]), to: steps("a", "b", "c"), by: steps("b", "a", "c"))
        == points(0, 1_000))
  }

  @Test func typedAnswersAreReadByTheNewKey() {
    #expect(
      regrade(
        .text("late"), to: .shortAnswer((.right, "early")),
        by: .shortAnswer((.right, "early"), (.right, "late"))) == points(0, 1_000))
    #expect(
      regrade(
        .number("24 hours"), to: .number("hours", (.right, 24...24)),
        by: .number("hours", (.right, 48...48))) == points(1_000, 0))
  }

  @Test func aPathIsFollowedThroughTheNewMarks() {
    let harder = Scenario.sample(
      ("start", [(.wrong, "wait"), (.wrong, "alone"), (.unsafe, "confront")], nil),
      ("alone", [(.unsafe, "promise"), (.right, "safe-now")], nil),
      ("wait", [(.right, "alone"), (.wrong, "gone")], nil),
      ("promise", [(.right, "safe-now"), (.wrong, "gone")], nil),
      ("confront", [], .unsafe), ("gone", [], .unsafe), ("safe-now", [], .safe))
    #expect(
      regrade(.path(choices: [1, 0]), to: .clinic, by: .scenario(harder)) == points(1_000, 500))
    #expect(
      regrade(.path(choices: [1, 0]), to: .clinic, by: .scenario(.circle))
        == stays(at: 1_000, because: .otherWords))
  }

  @Test func whatWasAskedOtherwiseKeepsItsGrade() {
    let options = Question.Task.chooseOne(.right, .wrong)
    #expect(
      regrade(.choice(option: 0), to: options, by: .chooseOne(.wrong, .right, .wrong))
        == stays(at: 1_000, because: .otherWords))
    #expect(
      regrade(.choice(option: 0), to: options, by: .trueOrFalse(.wrong, .right))
        == stays(at: 1_000, because: .otherKind))
    #expect(
      regrade(
        .number("2"), to: .number("hours", (.right, 2...2)), by: .number("days", (.right, 3...3)))
        == stays(at: 1_000, because: .otherWords))
    #expect(
      regrade(
        .text("I ask."), to: .paragraph(rubric: [[.text("asks")]]),
        by: .paragraph(rubric: [[.text("waits")]])) == stays(at: 0, because: .markedByPeople))
    #expect(
      quizRegrade([.choice(option: 0)], to: [options], by: []).questions
        == [stays(at: 1_000, because: .gone)])
  }

  @Test func nothingAnsweredStaysNothing() {
    #expect(regrade(nil, to: .chooseOne(.right, .wrong), by: .chooseOne(.wrong, .right)) == nil)
    #expect(
      regrade(.choice(option: 7), to: .chooseOne(.right, .wrong), by: .chooseOne(.wrong, .right))
        == nil)
  }

  @Test(
    arguments: [
      ([0, 0], .worse), ([0, 1], .noLongerPassed), ([1, 0], .better), ([1, 1], .nowPassed),
      ([2, 1], .unchanged), ([2, 2], .unchanged),
    ] as [([Int], GradeChange)])
  func saysWhatBecameOfTheWhole(chosen: [Int], change: GradeChange) {
    let same = Question.Task.chooseOne(.right, .wrong, .wrong)
    #expect(
      quizRegrade(
        chosen.map { .choice(option: $0) }, to: [same, same],
        by: [.chooseOne(.wrong, .right, .wrong), same]
      ).change == change)
  }

  @Test func saysWhatIsUnsafeOnlySince() {
    let regraded = quizRegrade(
      [.choice(option: 1)], to: [.chooseOne(.right, .wrong)], by: [.chooseOne(.right, .unsafe)])
    #expect(regraded.questions.map(\.isUnsafe) == [true])
    #expect(regraded.change == .worse)
    let safer = quizRegrade(
      [.choice(option: 1)], to: [.chooseOne(.right, .unsafe)], by: [.chooseOne(.right, .wrong)])
    #expect(safer.change == .better)
  }

  @Test func thePassMarkStays() {
    let old = Quiz.sample(passMark: 1_000, [.question(.sample("q-0", .chooseOne(.right, .wrong)))])
    let new = Quiz.sample(passMark: 0, [.question(.sample("q-0", .chooseOne(.right, .wrong)))])
    let regraded = Assessment.regrade(
      [.id("q-0"): .choice(option: 1)], on: .draw(from: old, seed: 1), of: old, by: new)
    #expect(regraded.change == .unchanged)
  }
}
