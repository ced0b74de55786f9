import CommonMark
import Diagnostics

/// Every file begins with a `#` heading, which names what the file is about.
struct MissingTitle: FileCheck {
  static let id = "missing-title"
  static let rule = "A file begins with a heading of level 1"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    guard file.root == nil else { return [] }
    return [Diagnostic(Self.self, at: file.strays.first?.range ?? SourceRange(startOf: file.file))]
  }
}
