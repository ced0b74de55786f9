import Diagnostics

/// What follows `#` in a link is an id of the file that the link leads to.
struct BrokenAnchor: LinkedFileCheck {
  static let id = "broken-anchor"
  static let rule = "What follows # in a link is an id of that file"

  func diagnostics(in file: LinkedFile) -> [Diagnostic] {
    file.links.compactMap { link in
      guard link.use != .choice, case .missingAnchor(let anchor, let path) = link.target,
        path != BrokenLink.sources
      else { return nil }
      let known = file.directory.anchors(in: path)
      return .noAnchor(anchor, path, at: link.range, known: known)
    }
  }
}

extension Diagnostic {
  fileprivate static func noAnchor(
    _ anchor: String, _ file: String, at range: SourceRange, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      BrokenAnchor.self, at: range,
      message: "\(BrokenAnchor.rule); \(file) has no id \(anchor)",
      suggestions: NearMiss.suggestions(for: anchor, in: known))
  }
}
