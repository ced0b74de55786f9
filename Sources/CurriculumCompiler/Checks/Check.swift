import Diagnostics

/// The search for one kind of fault in everything that authors wrote.
protocol Check: DiagnosticKind, Sendable {
  func diagnostics(in curriculum: LinkedCurriculum) -> [Diagnostic]
}
