import Diagnostics

/// A comment ends in `-->`; without it, everything to the end of the file is comment.
struct UnclosedComment: FileCheck {
  static let id = "unclosed-comment"
  static let rule = "A comment ends in -->"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.mentions.html.filter { HTMLComment.isUnclosed($0.html) }
      .map { .unclosed(at: $0.range) }
  }
}

extension Diagnostic {
  fileprivate static func unclosed(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      UnclosedComment.self, at: range.part(from: 0, to: 4),
      reason: "Everything that follows is taken for the comment")
  }
}
