import CurriculumChanges
import Diagnostics

/// **Revision** goes up when people who learned the module know something that no longer holds.
/// Found only where the earlier release is given.
enum UnraisedRevision: DiagnosticKind {
  static let id = "unraised-revision"
  static let rule = "A module whose substance changes raises its Revision"
  static let severity = Diagnostic.Severity.warning

  static func diagnostic(
    of finding: RevisionFinding, at range: SourceRange, notes: [Diagnostic.Note]
  ) -> Diagnostic {
    Diagnostic(
      Self.self, at: range,
      message: "\(rule); \(finding.module) stays at \(finding.after)",
      reason: "Without it nobody who passed the module is asked to learn what changed",
      notes: notes,
      fixIts: finding.raising(at: range))
  }
}

extension RevisionFinding {
  fileprivate func raising(at range: SourceRange) -> [FixIt] {
    [FixIt("Raise Revision to \(before + 1)", replacing: range, with: "\(before + 1)")]
  }
}
