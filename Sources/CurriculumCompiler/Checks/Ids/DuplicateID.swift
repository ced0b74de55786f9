import Diagnostics

/// An id names one thing: in its file, and among all things of its kind.
struct DuplicateID: FileCheck, CurriculumCheck {
  static let id = "duplicate-id"
  static let rule = "An id names one thing"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    var first: [String: SourceRange] = [:]
    let doubles = file.things.compactMap { thing -> Diagnostic? in
      defer { if first[thing.id] == nil { first[thing.id] = thing.range } }
      return first[thing.id].map { .duplicateID(thing.id, at: thing.range, first: $0) }
    }
    let groups = (file.sections(.agency) + file.sections(.question)).map(\.sections)
    return doubles + groups.flatMap(Self.repeats)
  }

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    curriculum.directory.doubles.map {
      .duplicateID($0.thing.id, at: $0.thing.range, first: $0.first.range)
    } + Self.repeats(of: curriculum.pictures.all)
  }

  private static func repeats(in sections: [Section]) -> [Diagnostic] {
    var first: [String: SourceRange] = [:]
    return sections.compactMap { section in
      let id = section.role == .scene ? section.sceneAnchor : section.id
      guard let id else { return nil }
      defer { if first[id] == nil { first[id] = section.nameRange } }
      return first[id].map { .duplicateID(id, at: section.nameRange, first: $0) }
    }
  }

  private static func repeats(of pictures: [PictureFile]) -> [Diagnostic] {
    var first: [String: SourceRange] = [:]
    return pictures.compactMap { picture in
      let range = SourceRange(startOf: picture.path)
      defer { if first[picture.name] == nil { first[picture.name] = range } }
      return first[picture.name].map { .duplicateID(picture.name, at: range, first: $0) }
    }
  }
}

extension Diagnostic {
  fileprivate static func duplicateID(
    _ id: String, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      DuplicateID.self, at: range, message: "\(DuplicateID.rule); \(id) is used twice",
      notes: [Note("first used here", at: first)])
  }
}
