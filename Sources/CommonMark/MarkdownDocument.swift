public import Diagnostics

/// A parsed Markdown file: its blocks, with the place of every one.
public struct MarkdownDocument: Hashable, Sendable {
  public let source: SourceText
  public let blocks: [MarkdownBlock]

  /// Reads CommonMark 0.30 with pipe tables.
  ///
  /// Any text is Markdown, so the only faults are texts beyond the bounds of
  /// ``ParsingBounds``, which have no document, and cells that a table has no column for.
  public static func parse(
    _ source: SourceText
  ) -> (document: MarkdownDocument?, diagnostics: [Diagnostic]) {
    let bounds = ParsingBounds.standard
    do throws(ParsingBounds.Excess) {
      try bounds.checkSize(of: source)
      let lines = SourceLines(source)
      try bounds.check(lines)
      let (blocks, diagnostics) = try MarkdownParser(lines, bounds: bounds).parse()
      return (MarkdownDocument(source: source, blocks: blocks), diagnostics)
    } catch {
      return (nil, [error.diagnostic])
    }
  }
}
