import Assessment
import CurriculumModel
import Testing

@Suite struct GradingQuizTests {
  private let questions = (0..<5).map {
    Question.sample("q-\($0)", tests: $0 == 4 ? ["o-1", "o-0"] : ["o-\($0 / 2)"], .order(3))
  }

  private func quiz(passMark: Int = 800) -> Quiz {
    .sample(passMark: passMark, questions.map { .question($0) })
  }

  private func form(_ ids: [String]) -> QuizForm {
    QuizForm(
      quiz: .id("quiz"), seed: 0, items: ids.map { .init(question: .id($0), order: [2, 1, 0]) })
  }

  @Test func addsUpPointsByQuestionAndObjective() {
    let answers: [Question.ID: Answer] = [
      .id("q-0"): .order(steps: [0, 1, 2]), .id("q-4"): .order(steps: [1, 2, 0]),
    ]
    let form = form(["q-4", "q-0", "q-3"])
    let grade = grade(answers, on: form, of: quiz())
    #expect(grade.questions.map(\.question) == form.items.map(\.question))
    #expect(grade.points.description == "1.333")
    #expect(grade.possible.description == "3")
    #expect(grade.share.description == "44.4%")
    #expect(!grade.isPassed)
    #expect(!grade.hasUnsafe)
    #expect(
      grade.byObjective == [
        ObjectiveGrade(
          objective: .id("o-1"), questions: 2, points: Points(thousandths: 333),
          possible: Points(thousandths: 2_000)),
        ObjectiveGrade(
          objective: .id("o-0"), questions: 2, points: Points(thousandths: 1_333),
          possible: Points(thousandths: 2_000)),
      ])
  }

  @Test(arguments: [(666, true), (667, false), (0, true)])
  func thePassMarkIsComparedExactly(passMark: Int, isPassed: Bool) {
    let answers: [Question.ID: Answer] = [
      .id("q-0"): .order(steps: [0, 1, 2]), .id("q-1"): .order(steps: [0, 1, 2]),
    ]
    let grade = grade(answers, on: form(["q-0", "q-1", "q-2"]), of: quiz(passMark: passMark))
    #expect(grade.isPassed == isPassed)
  }

  @Test func answersThatAreNotOnTheFormCountForNothing() {
    let answers: [Question.ID: Answer] = [.id("q-0"): .order(steps: [0, 1, 2])]
    let grade = grade(answers, on: form(["q-1"]), of: quiz())
    #expect(grade.points == .zero)
    #expect(grade.possible == .one)
  }

  @Test func aFormWithoutKnownQuestionsIsNotPassed() {
    let grade = grade([:], on: form(["gone"]), of: quiz(passMark: 0))
    #expect(grade.questions == [])
    #expect(!grade.isPassed)
    #expect(grade.share.thousandths == 0)
  }
}
