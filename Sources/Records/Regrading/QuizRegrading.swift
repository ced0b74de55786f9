public import Assessment
public import CurriculumModel

/// Whose attempts at a quiz the keys of a release grade otherwise: what applying them would do.
public struct QuizRegrading: Hashable, Sendable, Codable {
  /// A question that some attempts were asked and that the new key does not grade.
  public struct Standing: Hashable, Sendable, Codable {
    public let question: Question.ID
    public let obstacle: QuestionRegrade.Obstacle
    /// How many attempts.
    public let attempts: Int
  }

  public let quiz: Quiz.ID
  /// By name; none where the people are not for whoever asks.
  public let attempts: [AffectedAttempt]
  /// How many attempts there are of each.
  public let changes: [GradeChange: Int]
  /// Questions that keep their old grade, by id.
  public let standing: [Standing]
  /// Attempts whose grade cannot be made again, so that nothing is compared with it.
  public let unknown: Int

  public init(
    quiz: Quiz.ID, attempts: [AffectedAttempt] = [], changes: [GradeChange: Int] = [:],
    standing: [Standing] = [], unknown: Int = 0
  ) {
    self.quiz = quiz
    self.attempts = attempts
    self.changes = changes
    self.standing = standing
    self.unknown = unknown
  }

  /// How many attempts would be graded otherwise.
  public var count: Int { changes.values.reduce(0, +) }
}
