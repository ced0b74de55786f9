/// A change of the text that mends a fault.
public struct FixIt: Hashable, Sendable, Codable {
  /// A verb phrase: `Insert a space after the mark`.
  public var title: String
  /// What is replaced; empty for an insertion.
  public var range: SourceRange
  public var replacement: String

  public init(_ title: String, replacing range: SourceRange, with replacement: String) {
    self.title = title
    self.range = range
    self.replacement = replacement
  }
}
