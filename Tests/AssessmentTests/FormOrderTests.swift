import Assessment
import CurriculumModel
import Testing

/// The order in which the parts of a question are shown.
@Suite struct FormOrderTests {
  private func order(of task: Question.Task, seed: UInt64) -> [Int]? {
    QuizForm.draw(from: .sample([.question(.sample("q", task))]), seed: seed).items.first?.order
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func everyPartIsShownOnce(seed: UInt64) {
    #expect(order(of: .chooseOne(.right, .wrong, .wrong), seed: seed)?.sorted() == [0, 1, 2])
    #expect(
      order(of: .chooseAll(.perOption, .right, .wrong, .right), seed: seed)?.sorted() == [0, 1, 2])
    let match = Question.Task.match([("a", "1"), ("b", "2")], extras: ["3"])
    #expect(order(of: match, seed: seed)?.sorted() == [0, 1, 2])
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func trueStaysBeforeFalse(seed: UInt64) {
    #expect(order(of: .trueOrFalse(.wrong, .right), seed: seed) == [0, 1])
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func stepsNeverStandInTheRightOrder(seed: UInt64) {
    #expect(order(of: .order(2), seed: seed) == [1, 0])
    let three = order(of: .order(3), seed: seed)
    #expect(three?.sorted() == [0, 1, 2])
    #expect(three != [0, 1, 2])
  }

  @Test func typedQuestionsHaveNoOrder() {
    #expect(order(of: .shortAnswer((.right, "x")), seed: 1) == [])
    #expect(order(of: .number(nil, (.right, 1...1)), seed: 1) == [])
  }

  @Test func aQuestionAloneIsShownTheSameWayEveryTime() {
    let question = Question.sample("q", .order(5))
    let item = QuizForm.Item(drawing: question, seed: 9)
    #expect(item == QuizForm.Item(drawing: question, seed: 9))
    #expect(item.order.sorted() == [0, 1, 2, 3, 4])
    #expect(item.order != [0, 1, 2, 3, 4])
  }

  /// Pins the form of one seed: a change would draw past papers differently.
  @Test func theFormOfASeedIsTheSameForEver() {
    let questions = (0..<8).map {
      Question.sample("q-\($0)", tests: ["o-\($0 % 3)"], .chooseOne(.right, .wrong, .unsafe))
    }
    let form = QuizForm.draw(
      from: .sample(draw: 4, questions.map { .question($0) }), seed: 0xFEED_FACE)
    #expect(
      form.items.map { "\($0.question) \($0.order)" }
        == ["q-2 [0, 2, 1]", "q-5 [1, 2, 0]", "q-6 [1, 2, 0]", "q-4 [1, 2, 0]"])
  }
}
