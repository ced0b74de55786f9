public import CurriculumModel

/// Grades the answers to a form again, by the keys of a later edition of the quiz. An unchanged
/// edition changes nothing.
///
/// Only keys are taken from it: what was asked, the pass mark and what each question tests stay
/// those that the form was drawn under. An answer is graded by a new key only where the question and
/// all that there was to choose from read the same, in whatever order; otherwise it keeps its grade,
/// and `questions` says why. Questions that the form keeps from an earlier sitting stay whole.
public func regrade(
  _ answers: [Question.ID: Answer], on form: QuizForm, of quiz: Quiz, by later: Quiz,
  marked marks: [Question.ID: ParagraphMark] = [:]
) -> QuizRegrade {
  let before = grade(answers, on: form, of: quiz, marked: marks)
  let editions = Dictionary(later.questions.map { ($0.id, $0) }) { one, _ in one }
  let asked = Set(form.items.map(\.question))
  var answers = answers
  var mended: [Question.ID: Question] = [:]
  var obstacles: [Question.ID: QuestionRegrade.Obstacle] = [:]
  for question in quiz.questions where asked.contains(question.id) {
    guard let edition = editions[question.id] else {
      obstacles[question.id] = .gone
      continue
    }
    guard edition.task != question.task || edition.stem != question.stem else { continue }
    do throws(AnswerStays) {
      let carried = try question.carrying(answers[question.id], to: edition)
      answers[question.id] = carried
      mended[question.id] = question.keyed(like: edition)
    } catch {
      obstacles[question.id] = error.obstacle
    }
  }
  let after =
    mended.isEmpty
    ? before : grade(answers, on: form, of: quiz.replacing(mended), marked: marks)
  let questions = zip(before.questions, after.questions).map { old, new in
    QuestionRegrade(
      question: old.question, before: old.points, after: new.points, wasUnsafe: old.isUnsafe,
      isUnsafe: new.isUnsafe, obstacle: obstacles[old.question])
  }
  return QuizRegrade(
    before: before, after: after,
    questions: questions.filter { $0.isChanged || $0.obstacle != nil })
}

extension Question {
  /// With the task of a later edition.
  fileprivate func keyed(like later: Question) -> Question {
    Question(
      id: id, title: title, tests: tests, taughtIn: taughtIn, stem: stem, task: later.task,
      explanation: explanation)
  }
}

extension Quiz {
  /// With these questions in the places of those with the same ids.
  fileprivate func replacing(_ questions: [Question.ID: Question]) -> Quiz {
    func replaced(_ question: Question) -> Question { questions[question.id] ?? question }
    return Quiz(
      id: id, title: title, module: module, introduction: introduction, draw: draw,
      attempts: attempts, passMark: passMark, feedback: feedback, layout: layout,
      items: items.map { item in
        switch item {
        case .question(let question): .question(replaced(question))
        case .pool(let pool):
          .pool(
            QuestionPool(
              id: pool.id, title: pool.title, draw: pool.draw,
              questions: pool.questions.map(replaced)))
        }
      })
  }
}
