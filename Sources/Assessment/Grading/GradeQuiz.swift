public import CurriculumModel

/// Marks the answers to a form. It is passed when the points are the quiz's pass mark or more,
/// compared exactly, and no objective that was asked about more than once has none at all
/// (`ObjectiveGrade.isMissed`). Questions that the form keeps from an earlier sitting count whole.
/// Questions that the quiz does not have are left out; answers to questions that
/// are not on the form count for nothing. As long as a paragraph waits to be marked the grade is
/// provisional, and the quiz is not passed yet, whatever the other points are.
public func grade(
  _ answers: [Question.ID: Answer], on form: QuizForm, of quiz: Quiz,
  marked marks: [Question.ID: ParagraphMark] = [:]
) -> QuizGrade {
  let known = Dictionary(quiz.questions.map { ($0.id, $0) }) { one, _ in one }
  let kept = form.kept.compactMap { known[$0] }
  let asked = form.items.compactMap { known[$0.question] }
  let grades =
    kept.map {
      QuestionGrade(question: $0.id, points: .one, possible: .one, isUnsafe: false, parts: [])
    }
    + asked.map { grade(answers[$0.id], to: $0, marked: marks[$0.id]) }
  let byObjective = objectiveGrades(of: kept + asked, grades)
  let points = grades.map(\.points).total
  let possible = grades.map(\.possible).total
  let share = Share(points.thousandths, of: possible.thousandths)
  return QuizGrade(
    questions: grades, points: points, possible: possible, share: share,
    isPassed: possible > .zero && share >= quiz.passMark
      && !byObjective.contains(where: \.isMissed) && !grades.contains(where: \.isWaiting),
    byObjective: byObjective)
}

private func objectiveGrades(
  of questions: [Question], _ grades: [QuestionGrade]
) -> [ObjectiveGrade] {
  var order: [Objective.ID] = []
  var byObjective: [Objective.ID: [QuestionGrade]] = [:]
  for (question, grade) in zip(questions, grades) {
    for objective in question.tests {
      if byObjective[objective] == nil { order.append(objective) }
      byObjective[objective, default: []].append(grade)
    }
  }
  return order.map { objective in
    let grades = byObjective[objective, default: []]
    return ObjectiveGrade(
      objective: objective, questions: grades.count, points: grades.map(\.points).total,
      possible: grades.map(\.possible).total, isWaiting: grades.contains(where: \.isWaiting))
  }
}

extension [Points] {
  fileprivate var total: Points { reduce(.zero, +) }
}
