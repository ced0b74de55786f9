public import CurriculumModel
public import Diagnostics

/// What compiling came to: a curriculum or the faults that kept it from being one.
public struct Compilation: Sendable {
  /// `nil` exactly where a diagnostic is an error.
  public let curriculum: Curriculum?
  /// Sorted by file and place.
  public let diagnostics: [Diagnostic]
  /// What would be among the diagnostics if an author had not marked it as intended, in the same
  /// order.
  public let silenced: [SilencedDiagnostic]
  /// The files that diagnostics name, those silenced included, for their excerpts.
  public let sources: [SourceText]
  /// What the text of every diagnostic becomes in the curriculum, by the diagnostic's range.
  public let places: [SourceRange: CurriculumPlace]

  init(
    curriculum: Curriculum?, diagnostics: [Diagnostic], silenced: [SilencedDiagnostic] = [],
    sources: [SourceText], places: [SourceRange: CurriculumPlace] = [:]
  ) {
    let diagnostics = diagnostics.sorted()
    self.curriculum = diagnostics.contains { $0.severity == .error } ? nil : curriculum
    self.diagnostics = diagnostics
    self.silenced = silenced.sorted { $0.diagnostic < $1.diagnostic }
    self.sources = sources
    self.places = places
  }
}
