import Diagnostics

/// `curriculum.md` gives the title, the publisher and the pathways.
struct MissingCurriculum: CurriculumCheck {
  static let id = "missing-curriculum"
  static let rule = "A curriculum has the file Curriculum/curriculum.md"

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    curriculum.sections(.curriculum).isEmpty
      && !curriculum.outlines.contains { $0.kind == .curriculum }
      ? [Diagnostic(Self.self, at: SourceRange(startOf: FileKind.curriculumPath))] : []
  }
}
