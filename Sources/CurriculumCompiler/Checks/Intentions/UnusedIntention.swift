import Diagnostics

/// A note that silences nothing would hide the next finding, which nobody has looked at.
enum UnusedIntention: DiagnosticKind {
  static let id = "unused-intention"
  static let rule = "A note that begins with Intended silences a finding"
  static let severity = Diagnostic.Severity.warning
  static let mayBeIntended = false

  static func diagnostic(of check: Spelled) -> Diagnostic {
    Diagnostic(
      Self.self, at: check.range, message: "\(rule); there is no \(check.text) here",
      reason: "It speaks of the block below it or, right under a heading, of that section")
  }
}
