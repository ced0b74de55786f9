import Diagnostics

/// A *Pause* says that a passage is heavy, so a **Notice** comes before it: the lesson's own or the
/// module's. In the glossary or a framework no notice can come first.
struct PauseWithoutNotice: CurriculumCheck {
  static let id = "pause-without-notice"
  static let rule = "A Pause stands where a **Notice** has come first"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    zip(curriculum.outlines, curriculum.linkings).flatMap { file, linking -> [Diagnostic] in
      guard !file.pauses.isEmpty, !linking.heavyQuestions.isAnnounced else { return [] }
      return file.pauses.map { .unannounced(at: $0, in: file.kind) }
    }
  }
}

extension Diagnostic {
  fileprivate static func unannounced(at range: SourceRange, in kind: FileKind) -> Diagnostic {
    let canBeAnnounced = kind == .module || kind == .quiz
    return Diagnostic(
      PauseWithoutNotice.self, at: range,
      reason: canBeAnnounced
        ? "Some readers have lived through what is told here; they choose before they read it"
        : "Nothing asks before this page is shown; say heavy things in a lesson, and link to it")
  }
}
