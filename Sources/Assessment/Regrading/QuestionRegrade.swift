public import CurriculumModel

/// What another key makes of the answer to one question.
public struct QuestionRegrade: Hashable, Sendable, Codable {
  /// Why the answer keeps its grade, whatever the new key says.
  public enum Obstacle: String, Hashable, Sendable, Codable, CaseIterable {
    /// The quiz does not ask it any more.
    case gone
    case otherKind = "other-kind"
    /// It, or what there is to choose from, is worded otherwise: the answer was given to another
    /// question.
    case otherWords = "other-words"
    /// The rubric is another, and people mark paragraphs.
    case markedByPeople = "marked-by-people"
  }

  public let question: Question.ID
  public let before: Points
  /// The same where there is an obstacle.
  public let after: Points
  /// Whether the answer would put a young person at risk, by each of the keys.
  public let wasUnsafe: Bool
  public let isUnsafe: Bool
  public let obstacle: Obstacle?

  public init(
    question: Question.ID, before: Points, after: Points, wasUnsafe: Bool = false,
    isUnsafe: Bool = false, obstacle: Obstacle? = nil
  ) {
    self.question = question
    self.before = before
    self.after = after
    self.wasUnsafe = wasUnsafe
    self.isUnsafe = isUnsafe
    self.obstacle = obstacle
  }

  public var isChanged: Bool { before != after || wasUnsafe != isUnsafe }
}
