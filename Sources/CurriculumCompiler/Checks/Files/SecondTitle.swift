import CommonMark
import Diagnostics

/// One file is about one thing: a second `#` heading begins a second file.
struct SecondTitle: FileCheck {
  static let id = "second-title"
  static let rule = "A file has one heading of level 1"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    guard let root = file.root else { return [] }
    return file.strays.filter { $0.headingLevel == 1 }.map {
      .secondTitle(at: $0.range, first: root.heading.range)
    }
  }
}

extension Diagnostic {
  fileprivate static func secondTitle(at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(SecondTitle.self, at: range, notes: [Note("the first one is here", at: first)])
  }
}
