import Diagnostics

/// A *Pause* says that a passage is heavy, so a **Notice** comes before it: the lesson's own or the
/// module's. In the glossary or a framework no notice can come first.
struct PauseWithoutNotice: Check {
  static let id = "pause-without-notice"
  static let rule = "A Pause stands where a **Notice** has come first"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in curriculum: LinkedCurriculum) -> [Diagnostic] {
    let heavy = HeavyLessons(of: curriculum)
    return curriculum.files.flatMap { file in
      file.pauses.filter { !isAnnounced($0, in: file, of: curriculum, heavy) }
        .map { .unannounced(at: $0, in: file.kind) }
    }
  }

  private func isAnnounced(
    _ pause: SourceRange, in file: FileSyntax, of curriculum: LinkedCurriculum,
    _ heavy: HeavyLessons
  ) -> Bool {
    switch file.kind {
    case .module:
      file.root?.fact("Notice") != nil || file.section(at: pause)?.fact("Notice") != nil
    case .quiz: curriculum.module(ofQuiz: file).map(heavy.isAnnounced) == true
    default: false
    }
  }
}

extension LinkedCurriculum {
  /// The id of the module that a quiz belongs to.
  func module(ofQuiz file: FileSyntax) -> String? {
    (file.root?.fact("Module")?.references.first).map(id(named:))
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
