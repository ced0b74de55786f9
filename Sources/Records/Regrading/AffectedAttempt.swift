public import Assessment
public import CurriculumModel

/// An attempt that the keys of a release grade otherwise than what the ledger says of it.
public struct AffectedAttempt: Hashable, Sendable, Codable, Identifiable {
  public let id: AttemptID
  public let person: PersonID
  public let name: String
  /// The name of the person's agency.
  public let agency: String?
  public let quiz: Quiz.ID
  /// The day on which it was handed in.
  public let submitted: CalendarDate?
  /// The release that it was drawn from.
  public let release: ReleaseDigest
  /// What the ledger says: as it was handed in, marked, or graded again last.
  public let before: GradeInShort
  public let after: GradeInShort
  public let change: GradeChange
  /// Whose points or safety would be another one.
  public let questions: [QuestionRegrade]
}

/// What a grading comes to for one attempt.
enum AttemptVerdict {
  case affected(change: GradeChange, before: GradeInShort, [QuestionRegrade])
  /// The keys change nothing.
  case unchanged
  /// The grade in the ledger cannot be made again, so none can be compared with it: typed answers
  /// were erased.
  case unknown

  init(of attempt: Attempt, _ outcome: AttemptOutcome, by regrade: QuizRegrade) {
    let lastMarking = outcome.markings.values.map(\.sequence).max() ?? 0
    let earlier = outcome.regrades.filter { $0.mark.sequence > lastMarking }
    let asGraded = GradeInShort(points: outcome.points, isPassed: outcome.isPassed)
    guard regrade.before.inShort == earlier.first?.before ?? asGraded else {
      // A paragraph was marked again since, and counts by these keys.
      self = regrade.after.inShort == asGraded ? .unchanged : .unknown
      return
    }
    var known = Dictionary(
      regrade.before.questions.map { ($0.question, Known(points: $0.points, $0.isUnsafe)) }
    ) { one, _ in one }
    for question in earlier.flatMap(\.questions) {
      known[question.question] = Known(points: question.after, question.isUnsafe)
    }
    let questions = regrade.after.questions.compactMap { grade in
      known[grade.question].map { before in
        QuestionRegrade(
          question: grade.question, before: before.points, after: grade.points,
          wasUnsafe: before.isUnsafe, isUnsafe: grade.isUnsafe)
      }
    }.filter(\.isChanged)
    let before = earlier.last?.after ?? asGraded
    let change = GradeChange(from: before, to: regrade.after.inShort, questions)
    self =
      change == .unchanged
      ? .unchanged : .affected(change: change, before: before, questions)
  }

  private struct Known {
    let points: Points
    let isUnsafe: Bool

    init(points: Points, _ isUnsafe: Bool) {
      self.points = points
      self.isUnsafe = isUnsafe
    }
  }
}
