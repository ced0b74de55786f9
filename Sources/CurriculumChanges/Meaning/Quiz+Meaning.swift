import CurriculumModel

/// A quiz without its questions.
struct QuizFrame: Meaningful {
  static let subjectKind = SubjectKind.quiz
  let quiz: Quiz

  init(_ quiz: Quiz) {
    self.quiz = Quiz(
      id: quiz.id, title: quiz.title, module: quiz.module, introduction: quiz.introduction,
      draw: quiz.draw, attempts: quiz.attempts, passMark: quiz.passMark, feedback: quiz.feedback,
      layout: quiz.layout, items: [])
  }

  var key: String { quiz.id.rawValue }

  var meaning: Meaning {
    meaning(
      quiz.title,
      facts: [
        MeaningFact("module", quiz.module.rawValue, .ruleChanged, .substance),
        MeaningFact("questions drawn", quiz.draw.map(String.init), .ruleChanged, .judgement),
        MeaningFact("attempts", quiz.attempts.map(String.init), .ruleChanged, .judgement),
        MeaningFact("pass mark", quiz.passMark.description, .ruleChanged, .judgement),
        MeaningFact("feedback", quiz.feedback.rawValue, .ruleChanged, .judgement),
        MeaningFact(
          "shown", quiz.layout == .oneAtATime ? nil : quiz.layout.rawValue, .ruleChanged, .none),
      ], text: quiz.introduction.passages)
  }
}

/// A pool without its questions, but with which they are.
struct PoolFrame: Meaningful {
  static let subjectKind = SubjectKind.pool
  let pool: QuestionPool
  let questions: [Question.ID]

  init(_ pool: QuestionPool) {
    self.pool = QuestionPool(id: pool.id, title: pool.title, draw: pool.draw, questions: [])
    questions = pool.questions.map(\.id)
  }

  var key: String { pool.id.rawValue }

  var meaning: Meaning {
    meaning(
      pool.title,
      facts: [
        MeaningFact("questions drawn", "\(pool.draw)", .ruleChanged, .judgement),
        .set("questions", questions, .ruleChanged, .judgement),
      ])
  }
}

extension Quiz {
  var pools: [QuestionPool] {
    items.compactMap { item in
      if case .pool(let pool) = item { pool } else { nil }
    }
  }
}
