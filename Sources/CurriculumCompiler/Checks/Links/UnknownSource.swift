import Diagnostics

/// A citation names a source of `sources.md`.
struct UnknownSource: Check {
  static let id = "unknown-source"
  static let rule = "A citation names a source that sources.md has"

  func diagnostics(in curriculum: LinkedCurriculum) -> [Diagnostic] {
    let known = curriculum.directory.ids(.source)
    let links = curriculum.links.filter { $0.use == .text }.compactMap { link -> Diagnostic? in
      switch link.target {
      case .missingAnchor(let anchor, BrokenLink.sources):
        .unknownSource(anchor, at: link.range, known: known)
      case .wholeFile(BrokenLink.sources): .unknownSource("", at: link.range, known: known)
      default: nil
      }
    }
    return links + curriculum.sections.flatMap { Self.otherLinks(in: $0, of: curriculum) }
  }

  /// What stands in a **Source** fact and is a link to something else.
  private static func otherLinks(
    in section: Section, of curriculum: LinkedCurriculum
  ) -> [Diagnostic] {
    guard section.role.fact("Source")?.form == .citations, let fact = section.fact("Source") else {
      return []
    }
    return fact.references.compactMap { reference in
      guard let destination = reference.destination else { return nil }
      switch curriculum.directory.target(of: destination, in: reference.range.file) {
      case .thing(let thing) where thing.kind == .source: return nil
      case .thing, .web: return .noSource(at: reference.range)
      default: return nil
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownSource(
    _ anchor: String, at range: SourceRange, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      UnknownSource.self, at: range,
      message: UnknownSource.rule + (anchor.isEmpty ? ", after a #" : "; not \(anchor)"),
      suggestions: anchor.isEmpty ? known : NearMiss.suggestions(for: anchor, in: known))
  }

  fileprivate static func noSource(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      UnknownSource.self, at: range, message: "\(UnknownSource.rule); this is a link elsewhere")
  }
}
