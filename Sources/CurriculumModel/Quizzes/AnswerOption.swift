/// How good an option is.
public enum AnswerMark: String, Hashable, Sendable, Codable {
  case right
  case wrong
  /// Wrong, and it would put a young person at risk.
  case unsafe
}

public struct AnswerOption: Hashable, Sendable, Codable {
  public let mark: AnswerMark
  public let content: [Inline]
  /// Why it is right or wrong.
  public let feedback: [Block]

  public init(mark: AnswerMark, content: [Inline], feedback: [Block]) {
    self.mark = mark
    self.content = content
    self.feedback = feedback
  }
}

public enum ChoiceScoring: String, Hashable, Sendable, Codable {
  case allOrNothing = "all or nothing"
  case perOption = "per option"
}
