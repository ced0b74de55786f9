/// A question that is answered with a number.
public struct NumberTask: Hashable, Sendable, Codable {
  public struct Expected: Hashable, Sendable, Codable {
    public let mark: AnswerMark
    /// Closed: both ends count.
    public let lowest: Decimal3
    public let highest: Decimal3
    public let feedback: [Block]

    public init(mark: AnswerMark, lowest: Decimal3, highest: Decimal3, feedback: [Block]) {
      self.mark = mark
      self.lowest = lowest
      self.highest = highest
      self.feedback = feedback
    }
  }

  /// What the number counts: `hours`.
  public let unit: String?
  /// At least one is right; the first that holds an answer decides.
  public let expected: [Expected]

  public init(unit: String? = nil, expected: [Expected]) {
    self.unit = unit
    self.expected = expected
  }
}
