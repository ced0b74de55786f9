public import CurriculumModel

/// How an answer to one question was marked.
public struct QuestionGrade: Hashable, Sendable, Codable {
  /// One part of the question: an option, a pair, a step, or the expected text or number that the
  /// answer agrees with.
  public struct Part: Hashable, Sendable, Codable {
    /// In the author's order, counting from 0.
    public let index: Int
    /// Whether the learner chose this option, matched this prompt, placed this step, wrote this.
    public let isChosen: Bool
    /// Whether the learner was right about this part; not to choose a wrong option is right.
    public let isRight: Bool

    public init(index: Int, isChosen: Bool, isRight: Bool) {
      self.index = index
      self.isChosen = isChosen
      self.isRight = isRight
    }
  }

  public let question: Question.ID
  public let points: Points
  public let possible: Points
  /// The answer would put a young person at risk.
  public let isUnsafe: Bool
  /// A paragraph was written, and its points are not known before a supervisor has marked it.
  public let isWaiting: Bool
  /// All options, pairs, steps, decisions of a path or rows of a marked paragraph; for a typed answer the one that it agrees with, or none.
  public let parts: [Part]

  public init(
    question: Question.ID, points: Points, possible: Points, isUnsafe: Bool,
    isWaiting: Bool = false, parts: [Part]
  ) {
    self.question = question
    self.points = points
    self.possible = possible
    self.isUnsafe = isUnsafe
    self.isWaiting = isWaiting
    self.parts = parts
  }

  public var isRight: Bool { points == possible }
}
