import Diagnostics

/// `curriculum.md` gives the title, the publisher and the pathways.
struct MissingCurriculum: Check {
  static let id = "missing-curriculum"
  static let rule = "A curriculum has the file Curriculum/curriculum.md"

  func diagnostics(in curriculum: LinkedCurriculum) -> [Diagnostic] {
    curriculum.files(.curriculum).isEmpty
      ? [Diagnostic(Self.self, at: SourceRange(startOf: FileKind.curriculumPath))] : []
  }
}
