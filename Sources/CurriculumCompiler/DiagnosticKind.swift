import Diagnostics

/// A kind of fault, as the catalogue lists it.
protocol DiagnosticKind {
  /// Stable, kebab-case, most specific word first: `missing-alt-text`.
  static var id: String { get }
  /// The rule that it breaks, in one sentence without a full stop.
  static var rule: String { get }
  static var severity: Diagnostic.Severity { get }
  /// Whether an author may say that a finding is meant to be: so for faults of meaning, which need
  /// a judgment, and not for faults of form.
  static var mayBeIntended: Bool { get }
}

extension DiagnosticKind {
  static var severity: Diagnostic.Severity { .error }
  static var mayBeIntended: Bool { severity == .warning }
}

extension Diagnostic {
  init(
    _ kind: (some DiagnosticKind).Type, at range: SourceRange, message: String? = nil,
    reason: String? = nil, suggestions: [String] = [], notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    self.init(
      id: kind.id, severity: kind.severity, at: range, message: message ?? kind.rule,
      reason: reason, suggestions: suggestions, notes: notes, fixIts: fixIts)
  }
}
