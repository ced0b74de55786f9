/// Words that the curriculum refuses or uses sparingly, and why.
public struct WordRule: Hashable, Sendable, Codable, Identifiable {
  public enum Place: String, Hashable, Sendable, Codable { case glossary, quotation }
  public enum Severity: String, Hashable, Sendable, Codable { case error, warning }

  public enum Limit: Hashable, Sendable, Codable {
    case never
    /// At most so many uses in 1,000 words.
    case perThousandWords(_ uses: Int)
  }

  public let id: Identifier<WordRule>
  public let title: [Inline]
  public let words: [String]
  public let limit: Limit
  public let prefer: [String]
  /// Phrases in which one of the words has another meaning, or is part of a name.
  public let exceptions: [String]
  public let allowedIn: [Place]
  public let severity: Severity
  public let sources: [Citation]
  public let reason: [Block]

  public init(
    id: Identifier<WordRule>, title: [Inline], words: [String], limit: Limit, prefer: [String],
    exceptions: [String] = [], allowedIn: [Place], severity: Severity, sources: [Citation],
    reason: [Block]
  ) {
    self.id = id
    self.title = title
    self.words = words
    self.limit = limit
    self.prefer = prefer
    self.exceptions = exceptions
    self.allowedIn = allowedIn
    self.severity = severity
    self.sources = sources
    self.reason = reason
  }
}
