import CommonMark
import CurriculumModel
import Diagnostics

extension FileSyntax {
  /// What the text at a position becomes in the curriculum, or would where errors keep it from
  /// becoming anything.
  func place(of position: SourcePosition) -> CurriculumPlace {
    var subject = fileSubject
    var section = root
    for next in sections {
      guard next.heading.range.start.line <= position.line else { break }
      section = next
      // A scene is its question's.
      if next.role != .scene { subject = self.subject(of: next) }
    }
    return CurriculumPlace(subject, section?.part(at: position.line) ?? .whole)
  }

  private func subject(of section: Section) -> CurriculumPlace.Subject {
    switch section.role {
    case .lesson:
      guard let local = section.id.flatMap({ Lesson.ID($0) }),
        let module = root?.id.flatMap({ Module.ID($0) })
      else { return fileSubject }
      return .lesson(Lesson.ID(local, in: module))
    case .question:
      guard let local = section.id.flatMap({ Question.ID($0) }),
        let quiz = root?.id.flatMap({ Quiz.ID($0) })
      else { return fileSubject }
      return .question(Question.ID(local, in: quiz))
    default: return fileSubject
    }
  }

  private var fileSubject: CurriculumPlace.Subject {
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

extension Section {
  /// `nil` where the line belongs to no part alone.
  fileprivate func part(at line: Int) -> CurriculumPlace.Part? {
    let isAsked = role == .question
    if let block = (isAsked ? text : blocks).firstIndex(where: { $0.range.holds(line) }) {
      return .block(block)
    }
    guard isAsked else { return nil }
    if let answer = answers.firstIndex(where: { $0.range.holds(line) }) { return .answer(answer) }
    return explanation.firstIndex { $0.range.holds(line) }.map { .explanation($0) }
  }
}

extension SourceRange {
  fileprivate func holds(_ line: Int) -> Bool { (start.line...max(start.line, end.line)) ~= line }
}
