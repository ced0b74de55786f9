/// Something an author should know about a text: what rule it breaks, where, and what to do.
public struct Diagnostic: Hashable, Sendable, Codable {
  public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
    /// The curriculum cannot be released with it.
    case error
    /// The curriculum can be released; somebody should still look.
    case warning
  }

  /// Another place that explains the fault, such as where an id was first used.
  public struct Note: Hashable, Sendable, Codable {
    public var range: SourceRange
    public var message: String

    public init(_ message: String, at range: SourceRange) {
      self.range = range
      self.message = message
    }
  }

  /// Stable, kebab-case, most specific word first: `missing-instruction`.
  public var id: String
  public var severity: Severity
  /// The narrowest range that shows the fault.
  public var range: SourceRange
  /// The rule in one sentence, without a full stop.
  public var message: String
  /// Why the rule exists, where that helps.
  public var reason: String?
  /// What the author may have meant, best first.
  public var suggestions: [String]
  public var notes: [Note]
  public var fixIts: [FixIt]

  public init(
    id: String, severity: Severity = .error, at range: SourceRange, message: String,
    reason: String? = nil, suggestions: [String] = [], notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    self.id = id
    self.severity = severity
    self.range = range
    self.message = message
    self.reason = reason
    self.suggestions = suggestions
    self.notes = notes
    self.fixIts = fixIts
  }
}

extension Diagnostic: Comparable {
  /// By file, then place, then id, so that a list reads from top to bottom.
  public static func < (one: Diagnostic, other: Diagnostic) -> Bool {
    if one.range != other.range { return one.range < other.range }
    return (one.id, one.message) < (other.id, other.message)
  }
}
