import Diagnostics

/// Everything that passes the checks has a meaning. Where it turns out to have none, that is a
/// fault of the checks, and still said to the author at the place rather than dropped.
struct NoMeaning: Error, DiagnosticKind {
  static let id = "no-meaning"
  static let rule = "Everything in a curriculum has a meaning"

  let range: SourceRange
  /// What was looked for: `an id`.
  let expected: String

  init(at range: SourceRange, expected: String) {
    self.range = range
    self.expected = expected
  }

  var diagnostic: Diagnostic {
    Diagnostic(Self.self, at: range, message: "\(Self.rule); here \(expected) is expected")
  }
}

extension Optional {
  /// The value that a check has promised.
  func expected(_ what: String, at range: SourceRange) throws(NoMeaning) -> Wrapped {
    guard let self else { throw NoMeaning(at: range, expected: what) }
    return self
  }
}
