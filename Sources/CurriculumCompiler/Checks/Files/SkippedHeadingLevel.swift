import Diagnostics

/// Headings go down one level at a time, since screen readers read the levels as an outline.
struct SkippedHeadingLevel: FileCheck {
  static let id = "skipped-heading-level"
  static let rule = "A heading is at most one level below the one before it"

  func diagnostics(in file: FileSyntax) -> [Diagnostic] {
    Self.skips(in: file).map { .skippedLevel($0.heading, after: $0.before) }
  }

  /// The headings that skip a level, with the level before.
  static func skips(in file: FileSyntax) -> [(heading: Mentions.Heading, before: Int)] {
    var before = 1
    return file.mentions.headings.compactMap { heading in
      defer { before = heading.level }
      return heading.level > before + 1 ? (heading, before) : nil
    }
  }
}

extension Diagnostic {
  fileprivate static func skippedLevel(_ heading: Mentions.Heading, after level: Int) -> Diagnostic
  {
    Diagnostic(
      SkippedHeadingLevel.self, at: heading.range,
      message: "\(SkippedHeadingLevel.rule); this one is of level \(heading.level) after \(level)",
      reason: "Screen readers read the levels of headings as an outline")
  }
}
