/// A text that a learner may write, accepted or not.
public struct ExpectedText: Hashable, Sendable, Codable {
  public let mark: AnswerMark
  /// Compared without regard to case, outer white space, runs of white space, final full stops
  /// and whether quotation marks are typographic. May name agency values, as `{{report.line}}`:
  /// `Question.filled(with:)` puts an agency's in their places, and is to be called before.
  public let text: String
  public let feedback: [Block]

  public init(mark: AnswerMark, text: String, feedback: [Block]) {
    self.mark = mark
    self.text = text
    self.feedback = feedback
  }
}
