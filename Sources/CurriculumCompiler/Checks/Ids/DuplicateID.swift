import Diagnostics

/// An id names one thing: in its file, and among all things of its kind.
struct DuplicateID: Check {
  static let id = "duplicate-id"
  static let rule = "An id names one thing"

  func diagnostics(in curriculum: LinkedCurriculum) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var inFile: [String: SourceRange] = [:]
    var ofKind: [String: SourceRange] = [:]
    for thing in curriculum.directory.things {
      let fileKey = "\(thing.file)#\(thing.id)"
      let kindKey = thing.kind.isLocal ? fileKey : "\(thing.kind)#\(thing.id)"
      if let first = inFile[fileKey] ?? ofKind[kindKey] {
        diagnostics.append(.duplicateID(thing.id, at: thing.range, first: first))
      } else {
        inFile[fileKey] = thing.range
        ofKind[kindKey] = thing.range
      }
    }
    let groups =
      curriculum.sections(.agency).map(\.sections)
      + curriculum.sections(.question).map(\.sections)
    return diagnostics + groups.flatMap(Self.repeats) + Self.repeats(of: curriculum.pictures)
  }

  /// Values of one agency, scenes of one scenario.
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
