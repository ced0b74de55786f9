import Diagnostics

/// A link leads to a file of the curriculum, or to an address of the web; to something that has
/// a page.
struct BrokenLink: LinkedFileCheck {
  static let id = "broken-link"
  static let rule = "A link leads to something that has a page"

  func diagnostics(in file: LinkedFile) -> [Diagnostic] {
    file.links.filter { $0.use == .text }.compactMap { link in
      switch link.target {
      case .missingFile(let path): .noFile(path, at: link.range, known: file.directory.files)
      case .agencyValue: .valueInAddress(at: link.range)
      // A link to all of the sources cites none of them: see UnknownSource.
      case .wholeFile(let path) where path != Self.sources: .wholeFile(path, at: link.range)
      case .thing(let thing) where thing.kind.hasNoPage: .noPage(thing, at: link.range)
      default: nil
      }
    }
  }

  static let sources = "Curriculum/sources.md"
}

extension ThingKind {
  fileprivate var hasNoPage: Bool {
    switch self {
    case .curriculum, .area, .principleGroup, .value, .agency, .quiz, .pool: true
    default: false
    }
  }
}

extension Diagnostic {
  fileprivate static func noFile(
    _ path: String, at range: SourceRange, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      BrokenLink.self, at: range, message: "\(BrokenLink.rule); there is no file \(path)",
      suggestions: NearMiss.suggestions(for: path, in: known))
  }

  fileprivate static func valueInAddress(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      BrokenLink.self, at: range,
      message: "\(BrokenLink.rule); an address cannot hold an agency value",
      reason: "Phone numbers, email addresses and links of an agency become links by themselves")
  }

  fileprivate static func wholeFile(_ file: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      BrokenLink.self, at: range,
      message: "\(BrokenLink.rule); name one entry of \(file), after a #")
  }

  fileprivate static func noPage(_ thing: Thing, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      BrokenLink.self, at: range, message: "\(BrokenLink.rule); \(thing.kind.noun) has none",
      notes: [Note("it stands here", at: thing.range)])
  }
}
