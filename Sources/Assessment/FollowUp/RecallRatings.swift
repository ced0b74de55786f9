public import CurriculumModel

/// How well each objective that was asked was known, from all questions on it that are marked.
/// Paragraphs that nobody has marked yet are left out.
public func recallRatings(of grade: QuizGrade, in quiz: Quiz) -> [Objective.ID: RecallRating] {
  let questions = Dictionary(quiz.questions.map { ($0.id, $0) }) { one, _ in one }
  var grades: [Objective.ID: [QuestionGrade]] = [:]
  for grade in grade.questions where grade.possible > .zero && !grade.isWaiting {
    for objective in questions[grade.question]?.tests ?? [] {
      grades[objective, default: []].append(grade)
    }
  }
  return grades.mapValues { grades in
    RecallRating(
      points: grades.reduce(.zero) { $0 + $1.points },
      of: grades.reduce(.zero) { $0 + $1.possible },
      isUnsafe: grades.contains(where: \.isUnsafe))
  }
}
