import Diagnostics

/// A heading stands where the language has a use for it: only lessons have headings of their own.
struct UnexpectedHeading: FileCheck {
  static let id = "unexpected-heading"
  static let rule = "A heading opens something that the language knows, or a passage of a lesson"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    guard file.root != nil else { return [] }
    var known = Set(file.sections.map(\.heading.range.start))
    for lesson in file.sections(.lesson) {
      known.formUnion(lesson.passages.map(\.range.start))
    }
    known.formUnion(SkippedHeadingLevel.skips(in: file).map(\.heading.range.start))
    return file.mentions.headings.filter { $0.level > 1 && !known.contains($0.range.start) }
      .map { .unexpectedHeading(at: $0.range) }
  }
}

extension Diagnostic {
  fileprivate static func unexpectedHeading(at range: SourceRange) -> Diagnostic {
    Diagnostic(UnexpectedHeading.self, at: range, message: "\(UnexpectedHeading.rule); not here")
  }
}
