import Assessment
import CurriculumModel
import Testing

/// Short answers and numbers.
@Suite struct GradingTypedTests {
  private func points(_ answer: Answer?, _ task: Question.Task) -> String {
    grade(answer, to: .sample("q", task)).points.description
  }

  @Test(arguments: [
    ("advocate", "1"), ("  Advocate. ", "1"), ("AN\t \nADVOCATE..", "1"), ("an advocate . ", "1"),
    ("advocates", "0"), ("", "0"), (".", "0"), ("lawyer", "0"), ("an\u{A0}advocate", "1"),
    ("don’t know", "1"), (String(repeating: "advocate ", count: 200), "0"),
  ])
  func shortAnswersAreComparedLeniently(text: String, expected: String) {
    let task = Question.Task.shortAnswer(
      (.right, "advocate"), (.right, "An  advocate."), (.wrong, "Lawyer"), (.right, "don't know"))
    #expect(points(.text(text), task) == expected)
  }

  @Test func theExpectedTextThatAgreesIsNamed() {
    let task = Question.Task.shortAnswer((.right, "advocate"), (.unsafe, "nobody"))
    #expect(
      grade(.text("Nobody."), to: .sample("q", task))
        == QuestionGrade(
          question: .id("q"), points: .zero, possible: .one, isUnsafe: true,
          parts: [.init(index: 1, isChosen: true, isRight: false)]))
    #expect(grade(.text("else"), to: .sample("q", task)).parts == [])
  }

  @Test(arguments: [
    ("120", "1"), (" 120 hours ", "1"), ("120hours", "1"), ("120 Hour.", "1"), ("120.0", "1"),
    ("119.999", "0"), ("120 days", "0"), ("about 120", "0"), ("", "0"), ("hours", "0"),
    ("120.", "1"), ("one hundred and twenty", "0"), ("120-130", "0"), ("1,20", "0"), ("٣", "0"),
    ("-120", "0"), ("−120", "0"), ("120 120", "0"), ("9999999999999999999999", "0"), ("\u{0}", "0"),
  ])
  func numbersAreComparedExactly(text: String, expected: String) {
    #expect(points(.number(text), .number("hours", (.right, 120...120))) == expected)
  }

  @Test func bothEndsOfARangeCountAndTheFirstRangeDecides() {
    let task = Question.Task.number(nil, (.right, 20...28), (.wrong, 28...40))
    #expect(points(.number("20"), task) == "1")
    #expect(points(.number("28"), task) == "1")
    #expect(points(.number("28.001"), task) == "0")
    #expect(grade(.number("30"), to: .sample("q", task)).parts.map(\.index) == [1])
  }

  @Test func numbersBelowOneAndBelowZeroAreRead() {
    #expect(points(.number(".5"), .number(nil, (.right, 0...1))) == "1")
    #expect(points(.number("−2"), .number(nil, (.right, -2 ... -2))) == "1")
    #expect(points(.number("1,200"), .number(nil, (.right, 1_200...1_200))) == "1")
  }

  @Test(arguments: [("7", true), ("7 hours", true), ("7 days", false), ("soon", false)])
  func tellsWhetherATextIsANumberOfTheUnit(text: String, isNumber: Bool) {
    #expect(NumberTask(unit: "hours", expected: []).reads(text) == isNumber)
  }

  @Test func aRangeWithItsEndsSwappedHoldsNothing() {
    let swapped = NumberTask.Expected(
      mark: .right, lowest: Decimal3(thousandths: 9), highest: Decimal3(thousandths: 1),
      feedback: [])
    #expect(points(.number("0.005"), .number(NumberTask(expected: [swapped]))) == "0")
  }
}
