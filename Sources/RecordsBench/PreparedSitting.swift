import Assessment
import CurriculumModel

/// A form with the answers that pass it, made once and taken by many.
struct PreparedSitting: Sendable {
  static let variants = 12

  let form: QuizForm
  let passing: [Question.ID: Answer]
  /// The first third of them: not enough, and nothing unsafe.
  let failing: [Question.ID: Answer]

  init(_ quiz: Quiz, for profile: AgencyProfile?, seed: UInt64) {
    form = QuizForm.draw(from: quiz, seed: seed)
    let tasks = Dictionary(
      quiz.filled(with: profile).questions.map { ($0.id, $0.task) }
    ) { one, _ in one }
    let right = form.items.map(\.question).compactMap { question in
      tasks[question].flatMap(Self.answer).map { (question, $0) }
    }
    passing = Dictionary(uniqueKeysWithValues: right)
    failing = Dictionary(uniqueKeysWithValues: right.prefix(right.count / 3))
  }

  private static func answer(to task: Question.Task) -> Answer? {
    guard case .paragraph = task else { return task.rightAnswer }
    return .text("I would stay calm, listen, and call the supervisor before I decide anything.")
  }
}
