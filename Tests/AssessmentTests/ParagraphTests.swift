import Assessment
import CurriculumModel
import Testing

/// A paragraph, before and after a supervisor has marked it.
@Suite struct ParagraphTests {
  private static let question = Question.sample(
    "q-p", .paragraph(rubric: ["asks", "waits", "writes down"].map { [.text($0)] }))
  private static let other = Question.sample("q-o", .trueOrFalse(.right, .wrong))
  private static let quiz = Quiz.sample(
    passMark: 600, [.question(question), .question(other)])
  private static let answers: [Question.ID: Answer] = [
    question.id: .text("I would ask first."), other.id: .choice(option: 0),
  ]

  private func grade(marked: [Bool]?) -> QuizGrade {
    Assessment.grade(
      Self.answers, on: .draw(from: Self.quiz, seed: 1), of: Self.quiz,
      marked: marked.map { [Self.question.id: ParagraphMark(rows: $0)] } ?? [:])
  }

  @Test func waitsUntilItIsMarked() {
    let grade = grade(marked: nil)
    #expect(grade.isProvisional)
    #expect(!grade.isPassed)
    #expect(grade.points == .one)
    #expect(grade.possible == Points(thousandths: 2_000))
  }

  @Test(arguments: [
    ([true, true, true], 1_000, true), ([true, false, true], 666, true),
    ([false, false, false], 0, false),
  ])
  func earnsAShareForEveryRow(_ rows: [Bool], _ points: Int, _ isPassed: Bool) {
    let grade = grade(marked: rows)
    #expect(!grade.isProvisional)
    #expect(grade.points == Points(thousandths: 1_000 + points))
    #expect(grade.isPassed == isPassed)
    let own = grade.questions.first { $0.question == Self.question.id }
    #expect(own?.parts.map(\.isRight) == rows)
  }

  @Test(arguments: [[], [true], [true, true, true, true]])
  func waitsForAMarkOfItsOwnRubric(_ rows: [Bool]) {
    #expect(grade(marked: rows).isProvisional)
  }

  @Test(arguments: [nil, Answer.text(""), .text(" \n"), .choice(option: 0)])
  func hasNothingToWaitForWhereNothingWasWritten(_ answer: Answer?) {
    let grade = Assessment.grade(
      answer, to: Self.question, marked: ParagraphMark(rows: [true, true, true]))
    #expect(!grade.isWaiting)
    #expect(grade.points == .zero)
    #expect(grade.possible == .one)
  }

  @Test func isBoundedInBytes() {
    let longest = String(repeating: "x", count: Answer.longestParagraph)
    #expect(Answer.text(longest).isWellFormed(for: Self.question))
    #expect(!Answer.text(longest + "x").isWellFormed(for: Self.question))
  }

  @Test func leavesAGuesserWithNothing() throws {
    let form = QuizForm.draw(from: Self.quiz, seed: 1)
    #expect(guesserScore(of: Self.question) == nil)
    #expect(try #require(guesserScore(on: form, of: Self.quiz)) == 0.25)
  }
}
