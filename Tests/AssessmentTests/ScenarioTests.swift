import Assessment
import CurriculumModel
import Testing

/// What a path through a scenario comes to.
@Suite struct ScenarioTests {
  private static let question = Question.sample("q", .clinic)

  private static let paths: [(path: [Int], points: Int, isUnsafe: Bool, right: [Bool])] = [
    ([], 0, false, []),
    ([1], 0, false, [true]),
    ([1, 0], 1_000, false, [true, true]),
    ([0, 0, 0], 666, false, [false, true, true]),
    ([2], 0, true, [false]),
    ([0, 1], 0, true, [false, false]),
    // Unsafe, and led back: the path earns, and is flagged.
    ([1, 1, 0], 666, true, [true, false, true]),
    ([1, 1, 1], 0, true, [true, false, false]),
    ([1, 1], 0, true, [true, false]),
  ]

  @Test(arguments: paths.indices)
  func isMarkedPerDecision(index: Int) {
    let (path, points, isUnsafe, right) = Self.paths[index]
    #expect(
      grade(.path(choices: path), to: Self.question)
        == QuestionGrade(
          question: Self.question.id, points: Points(thousandths: points), possible: .one,
          isUnsafe: isUnsafe,
          parts: right.enumerated().map { .init(index: $0, isChosen: true, isRight: $1) }))
  }

  @Test(arguments: [[3], [-1], [1, 0, 0], [0, 2], Array(repeating: 1, count: 101)])
  func refusesAPathThatIsNotThere(_ path: [Int]) {
    #expect(ScenarioWalk(path, through: .clinic) == nil)
    #expect(!Answer.path(choices: path).isWellFormed(for: Self.question))
  }

  @Test func knowsTheSafePath() {
    #expect(Scenario.clinic.safePath?.path == [1, 0])
    #expect(Scenario.circle.safePath?.path == [0])
    #expect(Scenario.sample(("start", [(.wrong, "end")], nil), ("end", [], .safe)).safePath == nil)
  }

  @Test func endsACircleThatIsNeverLeft() throws {
    let round = Array(repeating: 1, count: ScenarioWalk.longestPath)
    let walk = try #require(ScenarioWalk(round, through: .circle))
    #expect(walk.isOver && walk.ending == nil)
    #expect(ScenarioWalk(round + [0], through: .circle) == nil)
  }

  /// A guesser's path has probability 1/3 · 1/2 …; the sum over all of them, by hand.
  @Test func saysWhatGuessingEarns() throws {
    let right = 1.0 / 3 * 1 / 2
    let mended = 1.0 / 3 * 1 / 2 * 1 / 2 * 2 / 3
    let ledBack = 1.0 / 3 * 1 / 2 * 1 / 2 * 2 / 3
    let mendedAndLedBack = 1.0 / 3 * 1 / 2 * 1 / 2 * 1 / 2 * 2 / 4
    let score = try #require(guesserScore(of: Self.question))
    #expect(abs(score - (right + mended + ledBack + mendedAndLedBack)) < 1e-12)
  }

  /// Round n times and out: 1 right of n + 1 decisions, with chance 2⁻⁽ⁿ⁺¹⁾; the sum is ln 2.
  @Test func saysWhatGuessingEarnsInACircle() throws {
    let score = try #require(guesserScore(of: .sample("q", .scenario(.circle))))
    #expect(abs(score - 0.693_147_180_559_945_3) < 1e-12)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func showsEveryChoiceOfASceneOnceInAnOrderOfItsOwn(seed: UInt64) throws {
    let quiz = Quiz.sample([.question(Self.question)])
    let form = QuizForm.draw(from: quiz, seed: seed)
    let order = try #require(form.items.first).order
    for scene in Scenario.clinic.scenes {
      let shown = Scenario.clinic.choiceOrder(of: scene.id, in: order)
      #expect(shown.sorted() == Array(scene.choices.indices))
    }
    #expect(order.count == 9)
    #expect(Scenario.clinic.choiceOrder(of: .id("start"), in: []) == [0, 1, 2])
  }

  @Test func doesNotAlwaysShowTheAuthorsOrder() {
    let quiz = Quiz.sample([.question(Self.question)])
    let orders = Set(
      (0..<40).map { QuizForm.draw(from: quiz, seed: $0).items.map(\.order) })
    #expect(orders.count > 20)
  }
}
