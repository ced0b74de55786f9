import Diagnostics

/// An id in a fact names something that exists, of the kind that the fact is about.
struct UnknownID: LinkedFileCheck {
  static let id = "unknown-id"
  static let rule = "An id in a fact names something that exists"

  func diagnostics(in file: LinkedFile) -> [Diagnostic] {
    file.syntax.sections.flatMap { section in
      section.facts.facts.flatMap { fact -> [Diagnostic] in
        guard let kind = Self.kind(of: fact, in: section.role) else { return [] }
        return fact.references.compactMap { unknown($0, kind, in: file.directory) }
      }
    }
  }

  /// The kind that a fact names, where no other check looks after it.
  private static func kind(of fact: Fact, in role: Role) -> ThingKind? {
    switch role.fact(fact.key.text)?.form {
    case .reference(.value)?: nil
    case .reference(.module)? where role == .quiz: nil
    case .reference(let kind)?, .references(let kind)?: kind
    case .lessons?: .lesson
    default: nil
    }
  }

  private func unknown(
    _ reference: Reference, _ kind: ThingKind, in directory: Directory
  ) -> Diagnostic? {
    guard let destination = reference.destination else {
      guard kind != .lesson, directory.thing(kind, reference.text) == nil else { return nil }
      return .unknownID(reference, kind, known: directory.ids(kind))
    }
    // Where a link leads nowhere, that is the fault of BrokenLink or BrokenAnchor.
    guard case .thing(let thing) = directory.target(of: destination, in: reference.range.file),
      thing.kind != kind, !(kind == .lesson && thing.kind == .passage)
    else { return nil }
    return .wrongKind(thing, kind, at: reference.range)
  }
}

extension Diagnostic {
  fileprivate static func unknownID(
    _ reference: Reference, _ kind: ThingKind, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      UnknownID.self, at: reference.range,
      message: "\(UnknownID.rule); \(reference.text) is not \(kind.noun)",
      suggestions: NearMiss.suggestions(for: reference.text, in: known))
  }

  fileprivate static func wrongKind(
    _ thing: Thing, _ kind: ThingKind, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      UnknownID.self, at: range,
      message: "\(UnknownID.rule); \(thing.id) is \(thing.kind.noun), not \(kind.noun)",
      notes: [Note("it stands here", at: thing.range)])
  }
}
