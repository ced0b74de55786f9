import CommonMark
import Diagnostics

/// Something that has an id.
struct Thing: Hashable, Sendable {
  let kind: ThingKind
  /// As it is written.
  let id: String
  /// The id of the file's first heading.
  let fileID: String?
  /// The lesson that a passage is in.
  let lesson: String?
  /// Where the id stands.
  let range: SourceRange

  var file: String { range.file }
}

extension FileSyntax {
  /// Everything with an id in this file, in the order of the text.
  var things: [Thing] {
    var things: [Thing] = []
    let fileID = root?.id
    func add(_ kind: ThingKind, _ id: Spelled?, lesson: String? = nil) {
      guard let id else { return }
      things.append(
        Thing(kind: kind, id: id.text, fileID: fileID, lesson: lesson, range: id.range))
    }
    for section in sections {
      if let kind = ThingKind(section.role) { add(kind, section.heading.id) }
      for objective in section.objectives { add(.objective, objective.id) }
      if section.role == .lesson {
        for passage in section.passages { add(.passage, passage.id, lesson: section.id) }
      }
    }
    return things
  }
}

extension Section {
  /// The items under *Staff can:*, and those of a list with ids under a line that may mean it, so
  /// that one misspelt line does not make every use of its objectives a fault.
  var objectives: [TitleSyntax] {
    guard role == .competency else { return [] }
    let known = part(.staffCan)?.titles ?? []
    let meant = parts.filter { $0.instruction == nil }.map(\.titles)
    return known + meant.filter { titles in titles.allSatisfy { $0.id != nil } }.joined()
  }

  /// The headings inside a lesson.
  var passages: [TitleSyntax] {
    text.compactMap { block in
      guard case .heading(_, let content) = block.kind else { return nil }
      return TitleSyntax(content, range: content.range ?? block.range)
    }
  }
}

extension InstructedPart {
  fileprivate var titles: [TitleSyntax] {
    (list?.answers ?? []).map { TitleSyntax($0.content, range: $0.contentRange) }
  }
}
