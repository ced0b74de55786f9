import CommonMark
import CurriculumModel
import Diagnostics

/// What the curriculum's own marks call heavy, and what is announced by a notice.
///
/// A lesson is heavy where it or its module has a **Notice**; one with a *Pause* needs a notice, see
/// `PauseWithoutNotice`. The site asks every reader of a lesson with a notice before it shows the
/// lesson, by whatever way they come.
struct HeavyLessons: Sendable {
  private struct Place: Hashable {
    let file: String
    let lesson: String
  }

  private var marks: [Place: SourceRange] = [:]
  private var announcedModules: Set<String> = []

  init(of curriculum: LinkedCurriculum) {
    for file in curriculum.files(.module) {
      guard let module = file.root else { continue }
      let notice = module.fact("Notice")?.key.range
      if notice != nil, let id = module.id { announcedModules.insert(id) }
      for lesson in module.sections {
        guard let id = lesson.id else { continue }
        marks[Place(file: file.file, lesson: id)] = lesson.fact("Notice")?.key.range ?? notice
      }
    }
  }

  /// What makes the lesson heavy that a link leads to; `nil` where nothing does.
  func mark(of thing: Thing) -> SourceRange? {
    guard thing.kind == .lesson || thing.kind == .passage else { return nil }
    return marks[Place(file: thing.file, lesson: thing.lesson ?? thing.id)]
  }

  func mark(ofLesson lesson: Section) -> SourceRange? {
    lesson.id.flatMap { marks[Place(file: lesson.heading.range.file, lesson: $0)] }
  }

  func isAnnounced(module id: String) -> Bool { announcedModules.contains(id) }
}

extension FileSyntax {
  /// Where every *Pause* stands: its label.
  var pauses: [SourceRange] {
    mentions.quotes.compactMap { quote in
      guard case (.pause, _)? = CalloutSyntax.split(quote.content) else { return nil }
      return CalloutSyntax.label(of: quote.content)?.range
    }
  }

  /// The section that a place is in.
  func section(at range: SourceRange) -> Section? {
    sections.last { $0.heading.range.start <= range.start }
  }
}
