import CommonMark
import Diagnostics

/// A space stands between a mark and its answer: `- [x] Yes`.
struct MissingSpaceAfterMark: FileCheck {
  static let id = "missing-space-after-mark"
  static let rule = "A space stands after the mark of an answer"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    file.sections.flatMap(\.markedAnswers).compactMap { answer in
      guard let mark = answer.mark, mark.mark != nil, !mark.hasSpaceAfter, !answer.content.isEmpty
      else { return nil }
      return .withoutSpace(after: mark)
    }
  }
}

extension Diagnostic {
  fileprivate static func withoutSpace(after mark: MarkSyntax) -> Diagnostic {
    Diagnostic(
      MissingSpaceAfterMark.self, at: mark.range,
      fixIts: [FixIt("Insert a space after the mark", replacing: mark.range.ending, with: " ")])
  }
}
