import CurriculumChanges
import Diagnostics

/// A raised **Revision** makes every pass due: people would take again what says what it said.
/// Found only where the earlier release is given.
enum NeedlessRevision: DiagnosticKind {
  static let id = "needless-revision"
  static let rule = "A module's Revision goes up only when more than slips changed"
  static let severity = Diagnostic.Severity.warning

  static func diagnostic(of finding: RevisionFinding, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      Self.self, at: range,
      message: "\(rule); \(finding.module) went from \(finding.before) to \(finding.after)",
      reason: "Everyone who passed the module would be asked to take it again for nothing")
  }
}
