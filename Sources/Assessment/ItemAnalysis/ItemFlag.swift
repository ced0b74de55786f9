/// Something about a question that somebody should look at.
public struct ItemFlag: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case tooEasy = "too easy"
    case tooHard = "too hard"
    /// Those who do well otherwise do badly here.
    case negative = "negative discrimination"
    /// Those who do well otherwise do hardly better here.
    case weak = "weak discrimination"
    case unpicked = "option nobody picks"
    case drawsTheStrong = "option that draws the strong"
  }

  public let kind: Kind
  /// Which option, in the author's order, counting from 0.
  public let option: Int?
  /// A sentence for whoever writes the question.
  public let reason: String

  public init(_ kind: Kind, option: Int? = nil, reason: String) {
    self.kind = kind
    self.option = option
    self.reason = reason
  }
}
