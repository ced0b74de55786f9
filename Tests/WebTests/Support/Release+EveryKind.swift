import CanonicalJSON
import Crypto
import CurriculumModel
import Testing

extension Release {
  /// The sample curriculum with a quiz of every kind of question, two attempts, a notice, and a
  /// question embedded in the lesson.
  static var everyKind: Release {
    get throws { try asking(Question.samples) }
  }

  /// The same with a quiz of these questions, of which the lesson embeds the first.
  static func asking(
    _ questions: [Question], feedback: Quiz.Feedback = .atTheEnd,
    layout: Quiz.Layout = .oneAtATime
  ) throws -> Release {
    let sample = try Release.sample.curriculum
    let module = try #require(sample.modules.first)
    let lesson = try #require(module.lessons.first)
    let quiz = Quiz(
      id: module.quiz, title: [.text("Quiz on signs")], module: module.id, introduction: [],
      attempts: 2, passMark: sample.passMark, feedback: feedback,
      layout: layout, items: questions.map { .question($0) })
    let body = lesson.body + [.practice(try #require(questions.first).id)]
    return try Release(
      hashing: sample.replacing(
        Module(
          id: module.id, title: module.title, competency: module.competency, requires: [],
          revision: 1, notice: [.text("Speaks of harm.")], sources: [], introduction: [],
          lessons: [
            Lesson(
              id: lesson.id, title: lesson.title, teaches: lesson.teaches, sources: [],
              body: body)
          ], quiz: quiz.id), quiz))
  }

  /// The sample curriculum with the other option of its question right.
  static var sampleWithAnotherKey: Release {
    get throws {
      let question = try #require(Release.sample.curriculum.quizzes.first?.questions.first)
      guard case .chooseOne(let options) = question.task else { return try sample }
      let marks: [AnswerMark] = [.wrong, .right]
      return try asking([
        Question(
          id: question.id, title: question.title, tests: question.tests,
          taughtIn: question.taughtIn, stem: question.stem,
          task: .chooseOne(
            options: zip(marks, options).map {
              AnswerOption(mark: $0, content: $1.content, feedback: $1.feedback)
            }),
          explanation: question.explanation)
      ])
    }
  }

  init(hashing curriculum: Curriculum) throws {
    let bytes = try CanonicalJSONEncoder().encode(curriculum)
    let hex = SHA256.hash(data: bytes).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    self.init(curriculum: curriculum, digest: try #require(ReleaseDigest(hex: hex)), bytes: bytes)
  }
}

extension Curriculum {
  func replacing(
    _ module: Module, _ quiz: Quiz, values: [AgencyValue] = [], agencies: [AgencyProfile] = []
  ) -> Curriculum {
    Curriculum(
      id: id, title: title, publisher: publisher, language: language, passMark: passMark,
      followUp: followUp, introduction: introduction, pathways: pathways, frameworks: frameworks,
      principleGroups: principleGroups, glossary: glossary, wordRules: wordRules, sources: sources,
      values: values, agencies: agencies, modules: [module], quizzes: [quiz], pictures: pictures)
  }
}
