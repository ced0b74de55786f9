import Assessment
import CurriculumModel
import Testing

@Suite struct GradingChoicesTests {
  private func points(_ answer: Answer?, _ task: Question.Task) -> String {
    grade(answer, to: .sample("q", task)).points.description
  }

  @Test(arguments: [(0, "0"), (1, "1"), (2, "0"), (3, "0"), (-1, "0")])
  func choosingOneIsAllOrNothing(option: Int, expected: String) {
    #expect(points(.choice(option: option), .chooseOne(.wrong, .right, .unsafe)) == expected)
  }

  @Test(arguments: [(0, "1"), (1, "0")])
  func trueOrFalseIsAllOrNothing(option: Int, expected: String) {
    #expect(points(.choice(option: option), .trueOrFalse(.right, .wrong)) == expected)
  }

  @Test(arguments: [([0, 1], "1"), ([0], "0"), ([0, 1, 2], "0"), ([], "0")])
  func allOrNothingTakesExactlyTheRightOptions(options: [Int], expected: String) {
    #expect(
      points(.choices(options: options), .chooseAll(.allOrNothing, .right, .right, .wrong))
        == expected)
  }

  @Test(arguments: [
    ([0, 1, 2], "1"), ([0], "0.333"), ([0, 1], "0.666"), ([0, 1, 2, 3], "0.666"),
    ([0, 3], "0"), ([3, 4], "0"), ([], "0"), ([0, 1, 2, 3, 4], "0.333"),
  ])
  func perOptionWrongOnesCostAsMuchAsRightOnesEarn(options: [Int], expected: String) {
    #expect(
      points(
        .choices(options: options), .chooseAll(.perOption, .right, .right, .right, .wrong, .wrong))
        == expected)
  }

  @Test(arguments: [ChoiceScoring.perOption, .allOrNothing])
  func whereNothingIsRightChoosingNothingIsRight(scoring: ChoiceScoring) {
    let task = Question.Task.chooseAll(scoring, .wrong, .wrong)
    #expect(points(.choices(options: []), task) == "1")
    #expect(points(.choices(options: [0]), task) == "0")
    #expect(points(nil, task) == "0")
  }

  @Test func anUnsafeOptionLeavesNoPoints() {
    let task = Question.Task.chooseAll(.perOption, .right, .right, .unsafe)
    let grade = grade(.choices(options: [0, 1, 2]), to: .sample("q", task))
    #expect(
      grade
        == QuestionGrade(
          question: .id("q"), points: .zero, possible: .one, isUnsafe: true,
          parts: [
            .init(index: 0, isChosen: true, isRight: true),
            .init(index: 1, isChosen: true, isRight: true),
            .init(index: 2, isChosen: true, isRight: false),
          ]))
  }

  @Test func tellsWhichOptionsWereRight() {
    let task = Question.Task.chooseAll(.perOption, .right, .wrong, .right)
    #expect(
      grade(.choices(options: [0, 1]), to: .sample("q", task)).parts == [
        .init(index: 0, isChosen: true, isRight: true),
        .init(index: 1, isChosen: true, isRight: false),
        .init(index: 2, isChosen: false, isRight: false),
      ])
  }
}
