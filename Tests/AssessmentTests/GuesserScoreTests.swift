import Assessment
import CurriculumModel
import Testing

/// What is said of guessing must be what marking every possible answer comes to.
@Suite struct GuesserScoreTests {
  private static let known: [(task: Question.Task, share: Double)] = [
    (.chooseOne(.wrong, .right, .unsafe, .wrong), 0.25),
    (.trueOrFalse(.right, .wrong), 0.5),
    (.chooseAll(.allOrNothing, .right, .wrong, .right, .wrong), 1 / 15),
    (.match([("a", "1"), ("b", "2")], extras: ["3", "4"]), 0.25),
    (.order(5), 0.2),
    (.shortAnswer((.right, "x")), 0),
    (.number("hours", (.right, 3...4)), 0),
  ]

  @Test(arguments: known.indices)
  func followsTheFormula(index: Int) throws {
    let (task, share) = Self.known[index]
    let score = try #require(guesserScore(of: .sample("q", task)))
    #expect(abs(score - share) < 1e-12)
  }

  private static let small: [Question.Task] = [
    .chooseOne(.wrong, .right, .unsafe),
    .chooseAll(.allOrNothing, .right, .wrong, .right, .unsafe),
    .chooseAll(.perOption, .right, .wrong, .right, .wrong),
    .chooseAll(.perOption, .right, .right, .right, .wrong, .unsafe),
    .chooseAll(.perOption, .right, .right),
    .match([("a", "1"), ("b", "2"), ("c", "3")], extras: ["4"]),
    .match([("a", "1"), ("b", "1"), ("c", "3")]),
    .order(4),
  ]

  @Test(arguments: small.indices)
  func isTheMeanOfAllAnswers(index: Int) throws {
    let task = Self.small[index]
    let question = Question.sample("q", task)
    let answers = task.everyAnswer
    let points = answers.map { Double(grade($0, to: question).points.thousandths) / 1_000 }
    let mean = points.reduce(0, +) / Double(answers.count)
    // Grading rounds down to thousandths.
    #expect(abs(try #require(guesserScore(of: question)) - mean) < 0.001)
  }

  @Test func saysNothingOfWhatIsNotGraded() {
    #expect(guesserScore(of: .sample("q", .paragraph(rubric: []))) == nil)
    let quiz = Quiz.sample([.question(.sample("q", .paragraph(rubric: [])))])
    #expect(guesserScore(on: .draw(from: quiz, seed: 1), of: quiz) == nil)
  }

  @Test func aFormIsTheMeanOfItsQuestions() throws {
    let quiz = Quiz.sample([
      .question(.sample("q-1", .chooseOne(.right, .wrong, .wrong, .wrong))),
      .question(.sample("q-2", .trueOrFalse(.right, .wrong))),
    ])
    let score = try #require(guesserScore(on: .draw(from: quiz, seed: 1), of: quiz))
    #expect(abs(score - 0.375) < 1e-12)
  }
}

extension Question.Task {
  /// Every way to fill in every field, once.
  fileprivate var everyAnswer: [Answer] {
    switch self {
    case .chooseOne(let options), .trueOrFalse(let options):
      options.indices.map { .choice(option: $0) }
    case .chooseAll(let options, _):
      (1..<(1 << options.count)).map { set in
        .choices(options: options.indices.filter { set & (1 << $0) != 0 })
      }
    case .match(let task):
      task.pairs.reduce([[Int?]]([[]])) { lists, _ in
        lists.flatMap { list in task.matches.indices.map { list + [$0] } }
      }.map { .matches($0) }
    case .order(let steps): Self.permutations(Array(steps.indices)).map { .order(steps: $0) }
    case .shortAnswer, .number, .paragraph, .scenario: []
    }
  }

  private static func permutations(_ items: [Int]) -> [[Int]] {
    guard !items.isEmpty else { return [[]] }
    return items.flatMap { first in
      permutations(items.filter { $0 != first }).map { [first] + $0 }
    }
  }
}
