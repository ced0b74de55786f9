import Assessment
import CurriculumModel
import Testing

/// Two thousand learners of known ability sit drawn forms of questions with known difficulty, of
/// which five are bad; everything in between is what the program does.
@Suite struct ItemSimulationTests {
  fileprivate static let planted: [PlantedQuestion] =
    (0..<20).map {
      PlantedQuestion($0, tests: $0 % 5, difficulty: -2 + Double($0) * 0.15)
    } + [
      PlantedQuestion(20, tests: 0, difficulty: -0.5, fault: .wrongKey),
      PlantedQuestion(21, tests: 1, difficulty: 0, fault: .drawsTheStrong),
      PlantedQuestion(22, tests: 2, difficulty: -0.5, fault: .unpicked),
      PlantedQuestion(23, tests: 3, difficulty: 0, fault: .chance),
      PlantedQuestion(24, tests: 4, difficulty: 0, fault: .tooEasy),
    ]

  private let analysis = ItemSimulation.outcome.analysis

  private func flags(_ number: Int) -> [ItemFlag.Kind] {
    let item = MeasuredItem(question: .id("q-\(number)"), edition: "1")
    return analysis.items.first { $0.item == item }?.flags.map(\.kind) ?? []
  }

  /// Tolerance: 0.04, four standard errors of a share of at least 700 people.
  @Test func recoversThePlantedDifficulties() {
    #expect(analysis.items.count == 25)
    var inside = 0
    for item in analysis.items {
      let truth = ItemSimulation.outcome.expected[item.item] ?? -1
      let facility = item.figures?.facility ?? Estimate(value: 2, low: 2, high: 2)
      #expect(item.people >= 700)
      #expect(abs(facility.value - truth) < 0.04, "\(item.item.question)")
      if facility.low <= truth, truth <= facility.high { inside += 1 }
    }
    // 95 of 100 intervals hold the truth; 22 of 25 is what one can ask of them.
    #expect(inside >= 22)
  }

  @Test func ordersQuestionsByTheirPlantedDifficulty() {
    let good = Self.planted.filter { $0.fault == nil }.compactMap { planted in
      analysis.items.first { $0.item == planted.item }?.figures?.facility.value
    }
    #expect(good.count == 20)
    // Neighbours may change places by chance, those four steps of 0.15 apart may not.
    for (easier, harder) in zip(good, good.dropFirst(4)) { #expect(easier > harder) }
  }

  @Test func flagsNoGoodQuestion() {
    #expect((0..<20).flatMap(flags) == [])
  }

  @Test func flagsThePlantedBadQuestions() {
    #expect(flags(20) == [.tooHard, .negative, .drawsTheStrong])
    #expect(flags(21) == [.negative, .drawsTheStrong])
    #expect(flags(22) == [.unpicked])
    #expect(flags(23) == [.weak])
    #expect(flags(24).first == .tooEasy)
  }

  @Test func saysHowReliableADrawnFormIs() {
    #expect(analysis.reliability?.questions == 12)
    #expect(analysis.reliability?.pairs == 300)
    let alpha = analysis.reliability?.alpha ?? 0
    #expect(0.4 < alpha && alpha < 0.8)
  }
}

/// What the simulation came to: worked out once for all tests.
private struct ItemSimulation {
  /// The mean chance of a right answer among those who had the question.
  let expected: [MeasuredItem: Double]
  let analysis: ItemAnalysis

  static let outcome = ItemSimulation(ItemSimulationTests.planted)

  init(_ all: [PlantedQuestion]) {
    var generator = SplitMix64(seed: 2_000)
    let quiz = Quiz.sample(draw: 12, all.map { .question($0.question) })
    let planted = Dictionary(uniqueKeysWithValues: all.map { ($0.question.id, $0) })
    var chances: [MeasuredItem: [Double]] = [:]
    let attempts = (0..<2_000).map { _ -> MeasuredAttempt in
      let ability = generator.normal()
      let form = QuizForm.draw(from: quiz, seed: generator.next())
      var answers: [Question.ID: Answer] = [:]
      for item in form.items {
        guard let question = planted[item.question] else { continue }
        answers[item.question] = .choice(option: question.pick(at: ability, &generator))
        chances[question.item, default: []].append(question.facility(at: ability))
      }
      let grade = grade(answers, on: form, of: quiz)
      return MeasuredAttempt(
        responses: Dictionary(
          uniqueKeysWithValues: grade.questions.map { grade in
            (
              MeasuredItem(question: grade.question, edition: "1"),
              .init(
                share: grade.isRight ? 1 : 0, chosen: grade.parts.filter(\.isChosen).map(\.index))
            )
          }))
    }
    expected = chances.mapValues { $0.reduce(0, +) / Double($0.count) }
    analysis = ItemAnalysis(
      of: attempts,
      questions: Dictionary(uniqueKeysWithValues: all.map { ($0.item, $0.question) }))
  }
}
