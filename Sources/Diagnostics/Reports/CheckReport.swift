/// What a check came to, for programs: see Documentation/check.schema.json.
public struct CheckReport: Hashable, Sendable, Codable {
  /// A finding that an author has marked as intended.
  public struct Silenced: Hashable, Sendable, Codable {
    public let diagnostic: Diagnostic
    /// In the author's words.
    public let reason: String

    public init(_ diagnostic: Diagnostic, reason: String) {
      self.diagnostic = diagnostic
      self.reason = reason
    }
  }

  /// The layout; a change of it that can break a reader raises the number.
  public let version: Int
  public let errors: Int
  public let warnings: Int
  /// Sorted by file and place.
  public let diagnostics: [Diagnostic]
  public let silenced: [Silenced]

  public init(_ diagnostics: [Diagnostic], silenced: [Silenced] = []) {
    version = 1
    errors = diagnostics.count { $0.severity == .error }
    warnings = diagnostics.count { $0.severity == .warning }
    self.diagnostics = diagnostics
    self.silenced = silenced
  }
}
