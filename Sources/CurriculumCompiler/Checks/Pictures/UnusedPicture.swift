import Diagnostics

/// A picture that no image shows only makes every release larger.
struct UnusedPicture: Check {
  static let id = "unused-picture"
  static let rule = "A picture is shown somewhere"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in curriculum: LinkedCurriculum) -> [Diagnostic] {
    let shown = curriculum.files.flatMap { file in
      file.mentions.images.compactMap { LinkAddress.resolve($0.source, from: file.file) }
    }
    let unused = Set(curriculum.pictures.map(\.path)).subtracting(shown)
    return unused.map { Diagnostic(Self.self, at: SourceRange(startOf: $0)) }
  }
}
