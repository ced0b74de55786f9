import CurriculumModel
import Diagnostics

/// What the text of one file becomes in the curriculum, or would where errors keep it from becoming
/// anything: for as many positions as there are findings.
struct FilePlaces {
  private let file: FileSyntax
  private let subjects: [CurriculumPlace.Subject]
  /// The lines of the headings, in order.
  private let starts: [Int]
  /// Of the sections that were asked about.
  private var parts: [Int: SectionLines] = [:]

  init(_ file: FileSyntax) {
    self.file = file
    starts = file.sections.map(\.heading.range.start.line)
    var subject = file.subject
    subjects = file.sections.map { section in
      // A scene is its question's.
      if section.role != .scene { subject = file.subject(of: section) }
      return subject
    }
  }

  mutating func place(of position: SourcePosition) -> CurriculumPlace {
    let under = starts.firstIndexSorted { $0 > position.line }
    guard under > 0 || file.root != nil else { return CurriculumPlace(file.subject, .whole) }
    let section = max(0, under - 1)
    let lines = parts[section] ?? SectionLines(file.sections[section])
    parts[section] = lines
    return CurriculumPlace(
      under > 0 ? subjects[section] : file.subject, lines.part(at: position.line) ?? .whole)
  }
}

extension FileSyntax {
  fileprivate func subject(of section: Section) -> CurriculumPlace.Subject {
    switch section.role {
    case .lesson:
      guard let local = section.id.flatMap({ Lesson.ID($0) }),
        let module = root?.id.flatMap({ Module.ID($0) })
      else { return subject }
      return .lesson(Lesson.ID(local, in: module))
    case .question:
      guard let local = section.id.flatMap({ Question.ID($0) }),
        let quiz = root?.id.flatMap({ Quiz.ID($0) })
      else { return subject }
      return .question(Question.ID(local, in: quiz))
    default: return subject
    }
  }

  fileprivate var subject: CurriculumPlace.Subject {
    switch kind {
    case .curriculum, .picture: .curriculum
    case .framework: .competencies
    case .principles: .principles
    case .glossary: .glossary
    case .words: .words
    case .sources: .sources
    case .values, .agency: .values
    case .module: root?.id.flatMap { Module.ID($0) }.map { .module($0) } ?? .curriculum
    case .quiz: root?.id.flatMap { Quiz.ID($0) }.map { .quiz($0) } ?? .curriculum
    }
  }
}
