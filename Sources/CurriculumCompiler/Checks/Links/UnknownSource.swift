import Diagnostics

/// A citation names a source of `sources.md`.
struct UnknownSource: LinkedFileCheck {
  static let id = "unknown-source"
  static let rule = "A citation names a source that sources.md has"

  func diagnostics(in file: LinkedFile) -> [Diagnostic] {
    let links = file.links.filter { $0.use == .text }.compactMap { link -> Diagnostic? in
      switch link.target {
      case .missingAnchor(let anchor, BrokenLink.sources):
        .unknownSource(anchor, at: link.range, known: file.directory.ids(.source))
      case .wholeFile(BrokenLink.sources):
        .unknownSource("", at: link.range, known: file.directory.ids(.source))
      default: nil
      }
    }
    return links + file.syntax.sections.flatMap { Self.otherLinks(in: $0, of: file) }
  }

  /// What stands in a **Source** fact and is a link to something else.
  private static func otherLinks(
    in section: Section, of file: LinkedFile
  ) -> [Diagnostic] {
    guard section.role.fact("Source")?.form == .citations, let fact = section.fact("Source") else {
      return []
    }
    return fact.references.compactMap { reference in
      guard let destination = reference.destination else { return nil }
      switch file.directory.target(of: destination, in: reference.range.file) {
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
