import Assessment
import CurriculumModel
import Testing

@Suite struct ItemAnalysisTests {
  /// So many people, of whom the first half know the answers to three plain questions.
  private func attempts(
    _ people: Int, asking: (_ isStrong: Bool, _ person: Int) -> MeasuredAttempt.Response
  ) -> [MeasuredAttempt] {
    (0..<people).map { person in
      let isStrong = person < people / 2
      var responses: [MeasuredItem: MeasuredAttempt.Response] = [
        .sample(9): asking(isStrong, person)
      ]
      for index in 0..<3 {
        let isRight = (person + index) % 7 == 0 ? !isStrong : isStrong
        responses[.sample(index)] = .init(share: isRight ? 1 : 0, chosen: [isRight ? 0 : 1])
      }
      return MeasuredAttempt(responses: responses)
    }
  }

  private let question = Question.sample("q-9", .chooseOne(.right, .wrong, .unsafe))

  private func flags(
    _ people: Int, asking: (_ isStrong: Bool, _ person: Int) -> MeasuredAttempt.Response
  ) -> [ItemFlag] {
    let analysis = ItemAnalysis(
      of: attempts(people, asking: asking), questions: [.sample(9): question])
    return analysis.items.filter { $0.item == .sample(9) }.flatMap(\.flags)
  }

  @Test(arguments: [(9, false, false), (10, true, false), (29, true, false), (30, true, true)])
  func withholdsFiguresOfAFew(people: Int, haveShares: Bool, haveCorrelations: Bool) {
    let analysis = ItemAnalysis(
      of: attempts(people) { isStrong, _ in .init(share: isStrong ? 1 : 0) }, questions: [:])
    #expect(analysis.people == people)
    let figures = analysis.items.map(\.figures)
    #expect(figures.map { $0 != nil } == Array(repeating: haveShares, count: 4))
    #expect(
      figures.map { $0?.discrimination != nil } == Array(repeating: haveCorrelations, count: 4))
    #expect((analysis.reliability != nil) == haveCorrelations)
  }

  @Test func neverMixesTwoEditionsOfAQuestion() {
    let old = (0..<40).map { _ in
      MeasuredAttempt(responses: [.sample(0, edition: "old"): .init(share: 0)])
    }
    let new = (0..<50).map { _ in
      MeasuredAttempt(responses: [.sample(0, edition: "new"): .init(share: 1)])
    }
    let items = ItemAnalysis(of: old + new, questions: [:]).items
    #expect(items.map(\.item.edition) == ["new", "old"])
    #expect(items.map(\.people) == [50, 40])
    #expect(items.map { $0.figures?.facility.value } == [1, 0])
  }

  @Test func findsNothingWrongWithAGoodQuestion() {
    let flags = flags(100) { isStrong, person in
      let option = isStrong == (person % 5 != 0) ? 0 : 1 + person % 2
      return .init(share: option == 0 ? 1 : 0, chosen: [option])
    }
    #expect(flags == [])
  }

  @Test func flagsAnEasyQuestionAndItsUselessOptions() {
    let flags = flags(200) { _, _ in .init(share: 1, chosen: [0]) }
    #expect(
      flags == [
        ItemFlag(
          .tooEasy,
          reason: "100% of the points are earned on the first attempt: the question measures little"
        ),
        ItemFlag(.unpicked, option: 1, reason: "none of 200 people picked option 2, a wrong one"),
        ItemFlag(.unpicked, option: 2, reason: "none of 200 people picked option 3, a wrong one"),
      ])
  }

  @Test func flagsAWrongKey() {
    let flags = flags(100) { isStrong, person in
      isStrong ? .init(share: 0, chosen: [2]) : .init(share: 1, chosen: [person % 10 == 0 ? 1 : 0])
    }
    #expect(
      flags == [
        ItemFlag(
          .negative,
          reason: "those who do well on the other questions do worse here than the others: look at"
            + " the key"),
        ItemFlag(
          .drawsTheStrong, option: 2,
          reason: "those who picked option 3, a wrong one, do better on the other questions than"
            + " those who did not"),
      ])
  }

  @Test func flagsAQuestionThatGuessingWouldAnswerBetter() {
    let flags = flags(100) { _, person in
      person % 10 == 0 ? .init(share: 1, chosen: [0]) : .init(share: 0, chosen: [1 + person % 2])
    }
    #expect(flags.map(\.kind) == [.tooHard, .weak])
    #expect(
      flags.first?.reason
        == "10% of the points are earned on the first attempt: less than guessing would earn")
  }

  @Test func countsNoAnswerAsNothingEarnedAndNothingPicked() {
    let analysis = ItemAnalysis(
      of: attempts(40) { isStrong, _ in .init(share: isStrong ? 1 : 0, chosen: isStrong ? [0] : [])
      },
      questions: [.sample(9): question])
    let figures = analysis.items.last?.figures
    #expect(figures?.facility.value == 0.5)
    #expect(figures?.options.map(\.people) == [20, 0, 0])
  }

  @Test(arguments: [
    (16, 800, "With 16 questions, 80% means 80 ± 10."),
    (5, 825, "With 5 questions, 82.5% means 82.5 ± 19."),
    (1, 800, "With one question, 80% says next to nothing."),
  ])
  func saysHowSharpThePassMarkIs(questions: Int, mark: Int, words: String) {
    #expect(MarkPrecision(questions: questions, mark: Share(mark, of: 1_000)).words == words)
  }
}
