import Assessment
import CurriculumModel
import Testing

/// Matching and putting in order.
@Suite struct GradingArrangementsTests {
  private let match = Question.Task.match(
    [("a", "one"), ("b", "two"), ("c", "two")], extras: ["three"])

  private func points(_ answer: Answer?, _ task: Question.Task) -> String {
    grade(answer, to: .sample("q", task)).points.description
  }

  @Test(
    arguments: [
      ([0, 1, 2], "1"), ([0, nil, nil], "0.333"), ([0, 3, 2], "0.666"), ([nil, nil, nil], "0"),
      ([0, 1], "0"), ([0, 1, 4], "0"),
    ] as [([Int?], String)])
  func everyPairEarnsItsShare(matches: [Int?], expected: String) {
    #expect(points(.matches(matches), match) == expected)
  }

  @Test func matchesThatReadTheSameAreTheSame() {
    #expect(points(.matches([0, 2, 1]), match) == "1")
    #expect(points(.matches([0, 1, 1]), match) == "1")
  }

  @Test func tellsWhichPairsWereRight() {
    #expect(
      grade(.matches([0, 3, nil]), to: .sample("q", match)).parts == [
        .init(index: 0, isChosen: true, isRight: true),
        .init(index: 1, isChosen: true, isRight: false),
        .init(index: 2, isChosen: false, isRight: false),
      ])
  }

  @Test(arguments: [
    ([0, 1, 2, 3], "1"), ([3, 2, 1, 0], "0"), ([1, 2, 3, 0], "0.5"), ([0, 2, 1, 3], "0.25"),
    ([2, 3, 0, 1], "0.5"), ([0, 1, 3, 2], "0.5"), ([0, 1, 2], "0"), ([0, 0, 1, 2], "0"),
  ])
  func aStepEarnsItsShareBehindTheOneThatItFollows(order: [Int], expected: String) {
    #expect(points(.order(steps: order), .order(4)) == expected)
  }

  @Test func tellsWhichStepsWereRight() {
    #expect(
      grade(.order(steps: [1, 2, 0]), to: .sample("q", .order(3))).parts == [
        .init(index: 0, isChosen: true, isRight: false),
        .init(index: 1, isChosen: true, isRight: false),
        .init(index: 2, isChosen: true, isRight: true),
      ])
  }
}
