internal import Diagnostics

/// How much a text may ask of the parser, so that no text can take a second.
///
/// libcmark 0.30.2 takes time that grows with the square of some texts: 64 kB of nested list
/// marks and blank lines take 10 s, 250 kB of `![[]()` take 3 s. The bounds are far beyond what
/// anybody writes; the worst text within them takes 0.15 s in a release build.
struct ParsingBounds {
  /// A text beyond the bounds, which is not parsed.
  struct Excess: Error {
    let diagnostic: Diagnostic
  }

  static let standard = ParsingBounds(
    bytes: 256 * 1024, lineDepth: 32, treeDepth: 100, marks: 5_000, cells: 20_000)

  let bytes: Int
  /// Lists and quotes that begin, or could begin, before a line's first word.
  let lineDepth: Int
  /// Blocks and inlines in one another.
  let treeDepth: Int
  /// Line ends and bytes that may begin or end an inline, between two blank lines.
  let marks: Int
  /// Cells of all tables, those included that a short row leaves out.
  let cells: Int

  /// Refuses a text that is too deep or too crowded.
  func check(_ source: SourceLines) throws(Excess) {
    try checkLineDepth(of: source)
    try checkMarks(of: source)
  }

  /// Refuses a text that is too large, before anything else is done with it.
  func checkSize(of source: SourceText) throws(Excess) {
    let size = source.text.utf8.count
    guard size > bytes else { return }
    throw Excess(
      diagnostic: Diagnostic(
        id: "file-too-large", at: SourceRange(startOf: source.file),
        message: "A file has at most \(bytes / 1024) kB",
        reason: "This one has \(size / 1024) kB; split it into several files."))
  }
}
