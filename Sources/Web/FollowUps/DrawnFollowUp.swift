import Assessment
import Crypto
import CurriculumModel
import Records

/// The follow-up that a visitor is asked now. Nothing of it is kept until it is answered: the same
/// visitor gets the same questions until then, because the seed follows from what was asked last.
struct DrawnFollowUp: Sendable {
  let quiz: Quiz
  let module: Module
  let form: QuizForm
  let last: LastAsked
  let release: ReleaseDigest

  init(
    _ due: DueFollowUp, quiz: Quiz, module: Module, after last: LastAsked,
    for person: PersonID, of release: ReleaseDigest
  ) {
    self.quiz = quiz
    self.module = module
    self.last = last
    self.release = release
    form = .drawFollowUp(
      from: quiz, on: due.objectives,
      seed: Self.seed("\(person)/\(quiz.id)/\(last.sequence)/\(release)"),
      avoiding: last.questions)
  }

  private static func seed(_ text: String) -> UInt64 {
    SHA256.hash(data: Array(text.utf8)).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  var sheets: [AnswerSheet] {
    let known = Dictionary(quiz.questions.map { ($0.id, $0) }) { one, _ in one }
    return form.items.compactMap { item in
      known[item.question].map { AnswerSheet($0, order: item.order) }
    }
  }

  /// Tells whether the form that was filled in is the one that would be drawn now.
  var mark: String { "\(last.sequence)-\(release.short)" }
}
