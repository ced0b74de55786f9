import Assessment
import CurriculumModel
import Testing

@Suite struct FollowUpTests {
  /// Three questions on each of three objectives, and a long one.
  private let quiz = Quiz.sample(
    (0..<9).map {
      .question(.sample("q-\($0)", tests: ["o-\($0 / 3)"], .chooseOne(.right, .wrong, .wrong)))
    } + [.question(.sample("long", tests: ["o-3"], .paragraph(rubric: [[.text("a")]])))])

  private func ids(_ form: QuizForm) -> [String] { form.items.map(\.question.rawValue).sorted() }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func asksEveryObjectiveAndThenTwice(seed: UInt64) {
    let all = QuizForm.drawFollowUp(
      from: quiz, on: [.id("o-0"), .id("o-1"), .id("o-2")], seed: seed)
    #expect(all.items.count == 5)
    let numbers = ids(all).compactMap { Int($0.dropFirst(2)) }
    #expect(Set(numbers.map { $0 / 3 }) == [0, 1, 2])
    let one = QuizForm.drawFollowUp(from: quiz, on: [.id("o-1")], seed: seed)
    #expect(one.items.count == 2)
    #expect(Set(ids(one)).isSubset(of: ["q-3", "q-4", "q-5"]))
    #expect(all == .drawFollowUp(from: quiz, on: [.id("o-0"), .id("o-1"), .id("o-2")], seed: seed))
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func doesNotAskWhatWasSeenLastWhileThereIsAnother(seed: UInt64) {
    let form = QuizForm.drawFollowUp(
      from: quiz, on: [.id("o-0"), .id("o-1")], seed: seed,
      avoiding: [.id("q-0"), .id("q-1"), .id("q-3"), .id("q-4"), .id("q-5")])
    #expect(form.items.count == 2)
    #expect(ids(form).first == "q-2")
  }

  @Test func staysUnderTwoMinutes() {
    let slow = Quiz.sample(
      (0..<5).map { .question(.sample("q-\($0)", tests: ["o-\($0)"], .order(4))) })
    let form = QuizForm.drawFollowUp(from: slow, on: (0..<5).map { .id("o-\($0)") }, seed: 1)
    #expect(ids(form) == ["q-0", "q-1"])
  }

  @Test func leavesOutWhatTakesMinutes() {
    #expect(QuizForm.drawFollowUp(from: quiz, on: [.id("o-3")], seed: 1).items == [])
  }

  @Test func listsWhatIsDueByQuizAndWaiting() {
    func retention(_ objective: String, due: String) -> Retention {
      Retention(
        objective: .id(objective), quiz: .id("quiz"), status: .fading,
        learnedOn: .day("2026-01-01"), askedOn: .day("2026-01-01"), dueOn: .day(due),
        predictedRecall: 0.8)
    }
    let index = CurriculumIndex.sample([], quizzes: [quiz])
    let due = dueFollowUps(
      among: [
        retention("o-0", due: "2026-01-09"), retention("o-1", due: "2026-01-08"),
        retention("o-2", due: "2026-01-11"), retention("o-3", due: "2026-01-07"),
        retention("gone", due: "2026-01-07"),
      ], in: index, on: .day("2026-01-10"))
    #expect(
      due == [
        DueFollowUp(
          quiz: .id("quiz"), objectives: [.id("o-1"), .id("o-0")], dueOn: .day("2026-01-08"))
      ])
  }
}
