import CommonMark
import CurriculumModel
import Diagnostics

/// What a module's own marks call heavy, and what is announced by a notice.
///
/// A lesson is heavy where it or its module has a **Notice**; one with a *Pause* needs a notice, see
/// `PauseWithoutNotice`. The site asks every reader of a lesson with a notice before it shows the
/// lesson, by whatever way they come.
struct ModuleNotices: Hashable, Sendable {
  /// Whether the module has a notice for all of it.
  let isAnnounced: Bool
  /// What makes a lesson heavy, by its id.
  private let marks: [String: SourceRange]

  /// `nil` where nothing is heavy.
  init?(of file: FileSyntax) {
    guard file.kind == .module, let module = file.root else { return nil }
    let notice = module.fact("Notice")?.key.range
    var marks: [String: SourceRange] = [:]
    for lesson in module.sections {
      guard let id = lesson.id else { continue }
      marks[id] = lesson.fact("Notice")?.key.range ?? notice
    }
    guard notice != nil || !marks.isEmpty else { return nil }
    isAnnounced = notice != nil
    self.marks = marks
  }

  func mark(ofLesson id: String) -> SourceRange? { marks[id] }
}

extension FileSyntax {
  /// Where every *Pause* stands: its label.
  var pauses: [SourceRange] {
    mentions.quotes.compactMap { quote in
      guard case (.pause, _)? = CalloutSyntax.split(quote.content) else { return nil }
      return CalloutSyntax.label(of: quote.content)?.range
    }
  }

  /// Whether the file itself has a notice before a place.
  func isAnnounced(_ range: SourceRange) -> Bool {
    guard kind == .module else { return false }
    return root?.fact("Notice") != nil
      || sections.last { $0.heading.range.start <= range.start }?.fact("Notice") != nil
  }
}
