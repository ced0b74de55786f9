import Assessment
import CurriculumModel
import Testing

/// Points are not all: an objective without any keeps a quiz from being passed.
@Suite struct MasteryTests {
  /// Eight questions on talking, two on reporting, one on records.
  private static let quiz = Quiz.sample(
    passMark: 700,
    (0..<8).map {
      .question(.sample("q-talk-\($0)", tests: ["talk"], .trueOrFalse(.right, .wrong)))
    }
      + (0..<2).map {
        .question(.sample("q-report-\($0)", tests: ["report"], .trueOrFalse(.right, .wrong)))
      } + [.question(.sample("q-note", tests: ["note"], .trueOrFalse(.right, .wrong)))])

  private static let form = QuizForm.draw(from: quiz, seed: 3)

  /// All right but these.
  private func answers(wrong: Set<String>) -> [Question.ID: Answer] {
    Dictionary(
      uniqueKeysWithValues: Self.quiz.questions.map { question in
        (question.id, .choice(option: wrong.contains(question.id.rawValue) ? 1 : 0))
      })
  }

  private func grade(wrong: Set<String>) -> QuizGrade {
    Assessment.grade(answers(wrong: wrong), on: Self.form, of: Self.quiz)
  }

  @Test func nothingRightOnAnObjectiveIsNotPassed() {
    let grade = grade(wrong: ["q-report-0", "q-report-1"])
    #expect(grade.share >= Self.quiz.passMark)
    #expect(!grade.isPassed)
    #expect(grade.missed.map(\.objective) == [.id("report")])
  }

  @Test(arguments: [["q-report-0"], ["q-note"], ["q-report-0", "q-note"]] as [Set<String>])
  func oneWrongAnswerAboutSomethingIsNoReason(_ wrong: Set<String>) {
    let grade = grade(wrong: wrong)
    #expect(grade.isPassed)
    #expect(grade.missed == [])
  }

  private func retake(wrong: Set<String>, seed: UInt64 = 9) -> QuizForm? {
    .retake(
      of: Self.quiz, after: Self.form, grade(wrong: wrong), named: "first", seed: seed)
  }

  @Test func aRetakeAsksOnlyWhatIsMissing() throws {
    let form = try #require(retake(wrong: ["q-report-0", "q-report-1"]))
    #expect(Set(form.items.map(\.question)) == [.id("q-report-0"), .id("q-report-1")])
    #expect(form.kept.count == 9)
    #expect(form.buildsOn == "first")
    #expect(form == retake(wrong: ["q-report-0", "q-report-1"]))
  }

  @Test func whatWasKeptCountsAsItDid() throws {
    let form = try #require(retake(wrong: ["q-report-0", "q-report-1"]))
    let again = Assessment.grade([.id("q-report-0"): .choice(option: 0)], on: form, of: Self.quiz)
    #expect(again.points == Points(thousandths: 10_000))
    #expect(again.possible == Points(thousandths: 11_000))
    #expect(again.isPassed)
    let empty = Assessment.grade([:], on: form, of: Self.quiz)
    #expect(empty.missed.map(\.objective) == [.id("report")])
    #expect(!empty.isPassed)
  }

  @Test func aRetakeOfARetakeKeepsWhatBothShowed() throws {
    let first = try #require(retake(wrong: ["q-report-0", "q-report-1", "q-note"]))
    let grade = Assessment.grade([.id("q-note"): .choice(option: 0)], on: first, of: Self.quiz)
    let second = try #require(
      QuizForm.retake(of: Self.quiz, after: first, grade, named: "second", seed: 1))
    #expect(Set(second.kept) == Set(first.kept + [.id("q-note")]))
    #expect(second.items.count == 2)
  }

  @Test func isNotOfferedWhereNothingIsSpared() {
    let all = Set(Self.quiz.questions.map(\.id.rawValue))
    #expect(retake(wrong: all) == nil)
    #expect(retake(wrong: []) == nil)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func everythingRightPassesAndNothingDoesNot(seed: UInt64) {
    let form = QuizForm.draw(from: Self.quiz, seed: seed)
    #expect(Assessment.grade(answers(wrong: []), on: form, of: Self.quiz).isPassed)
    #expect(!Assessment.grade([:], on: form, of: Self.quiz).isPassed)
  }
}
