import Diagnostics

/// Matches, steps, objectives and rubrics have no marks: their place says what is right.
struct UnexpectedMark: FileCheck {
  static let id = "unexpected-mark"
  static let rule = "Only options, short answers, numbers and choices have a mark"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections.flatMap(\.unmarkedAnswers).compactMap(\.mark).map { .unexpected($0) }
  }
}

extension Diagnostic {
  fileprivate static func unexpected(_ mark: MarkSyntax) -> Diagnostic {
    Diagnostic(
      UnexpectedMark.self, at: mark.range,
      fixIts: [FixIt("Remove the mark", replacing: mark.range, with: "")])
  }
}
