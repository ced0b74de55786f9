import CommonMark
import Diagnostics

/// An image says in words what it shows, for people who do not see it.
struct MissingAltText: FileCheck {
  static let id = "missing-alt-text"
  static let rule = "An image says in words what it shows"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.mentions.images
      .filter { $0.alternative.plainText.trimmingSpace.isEmpty }
      .map { .noWords(at: $0.range) }
  }
}

extension Diagnostic {
  fileprivate static func noWords(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      MissingAltText.self, at: range,
      reason: "Some readers hear the page; write the words between the square brackets")
  }
}
