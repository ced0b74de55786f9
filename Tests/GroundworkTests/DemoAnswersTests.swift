import Assessment
import CurriculumModel
import Testing

@testable import groundwork

@Suite struct DemoAnswersTests {
  @Test(arguments: TestReleases.folders, [1, 2, 3] as [UInt64])
  func passesAndFailsEveryQuizAsAsked(folder: String, seed: UInt64) throws {
    for quiz in try TestReleases.release(of: folder).curriculum.quizzes {
      let form = QuizForm.draw(from: quiz, seed: seed)
      var answers = DemoAnswers(to: form, of: quiz, seed: seed)
      let passing = answers.passing()
      #expect(answers.marked(passing).isPassed)
      #expect(answers.marked(answers.failing()).isPassed == false)
      #expect(passing.count == form.items.count)
      #expect(answers.begun().count == max(1, form.items.count / 2))
    }
  }

  @Test(arguments: TestReleases.folders)
  func givesOnlyAnswersThatTheSiteAccepts(folder: String) throws {
    let curriculum = CurriculumIndex(try TestReleases.release(of: folder).curriculum)
    for quiz in curriculum.curriculum.quizzes {
      var answers = DemoAnswers(to: QuizForm.draw(from: quiz, seed: 7), of: quiz, seed: 7)
      for (id, answer) in answers.failing() {
        let question = try #require(curriculum.questions[id])
        #expect(answer.isWellFormed(for: question))
      }
    }
  }
}
