import Diagnostics

/// A picture that no image shows only makes every release larger.
struct UnusedPicture: CurriculumCheck {
  static let id = "unused-picture"
  static let rule = "A picture is shown somewhere"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    Set(curriculum.pictures.paths).subtracting(curriculum.outlines.lazy.flatMap(\.pictures))
      .map { Diagnostic(Self.self, at: SourceRange(startOf: $0)) }
  }
}
