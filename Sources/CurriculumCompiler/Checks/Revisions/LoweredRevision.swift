import CurriculumChanges
import Diagnostics

/// Records name the revision that people passed; a lower one makes old passes look newer than the
/// module. Found only where the earlier release is given.
enum LoweredRevision: DiagnosticKind {
  static let id = "lowered-revision"
  static let rule = "A module's Revision never goes down"
  static let severity = Diagnostic.Severity.warning
  static let mayBeIntended = false

  static func diagnostic(of finding: RevisionFinding, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      Self.self, at: range,
      message: "\(rule); \(finding.module) went from \(finding.before) to \(finding.after)",
      reason: "Passes of the earlier release would count as newer than the module")
  }
}
