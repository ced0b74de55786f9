public import CurriculumModel
public import Diagnostics

/// What compiling came to: a curriculum or the faults that kept it from being one.
public struct Compilation: Sendable {
  /// `nil` exactly where a diagnostic is an error.
  public let curriculum: Curriculum?
  /// Sorted by file and place.
  public let diagnostics: [Diagnostic]
  /// The files that were read, for the excerpts of diagnostics.
  public let sources: [SourceText]

  init(curriculum: Curriculum?, diagnostics: [Diagnostic], sources: [SourceText]) {
    let diagnostics = diagnostics.sorted()
    self.curriculum = diagnostics.contains { $0.severity == .error } ? nil : curriculum
    self.diagnostics = diagnostics
    self.sources = sources
  }
}
