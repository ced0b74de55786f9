import CommonMark
import Diagnostics

/// Every file begins with a `#` heading, which names what the file is about.
struct MissingTitle: Check {
  static let id = "missing-title"
  static let rule = "A file begins with a heading of level 1"

  func diagnostics(in curriculum: LinkedCurriculum) -> [Diagnostic] {
    curriculum.files.filter { $0.root == nil }.map { file in
      Diagnostic(Self.self, at: file.strays.first?.range ?? SourceRange(startOf: file.file))
    }
  }
}
