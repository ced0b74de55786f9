import Diagnostics

/// Links lead to addresses that cannot run anything: https, http, mailto, tel.
struct UnsafeLinkScheme: LinkedFileCheck {
  static let id = "unsafe-link-scheme"
  static let rule = "A link outside begins with https:, http:, mailto: or tel:"

  func diagnostics(in file: LinkedFile) -> [Diagnostic] {
    file.links.compactMap { link in
      guard case .unsafeScheme = link.target else { return nil }
      return .unsafeScheme(at: link.range)
    }
  }
}

extension Diagnostic {
  fileprivate static func unsafeScheme(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      UnsafeLinkScheme.self, at: range,
      reason: "Other addresses can run a program in the reader's browser")
  }
}
