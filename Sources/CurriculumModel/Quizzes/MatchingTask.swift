/// Prompts and the matches that belong to them, one each, with matches left over.
public struct MatchingTask: Hashable, Sendable, Codable {
  public struct Pair: Hashable, Sendable, Codable {
    public let prompt: [Inline]
    public let match: [Inline]
    public let feedback: [Block]

    public init(prompt: [Inline], match: [Inline], feedback: [Block]) {
      self.prompt = prompt
      self.match = match
      self.feedback = feedback
    }
  }

  /// At least two.
  public let pairs: [Pair]
  /// Matches that belong to no prompt.
  public let extras: [[Inline]]

  public init(pairs: [Pair], extras: [[Inline]]) {
    self.pairs = pairs
    self.extras = extras
  }

  /// All matches, those of the pairs first.
  public var matches: [[Inline]] { pairs.map(\.match) + extras }
}
