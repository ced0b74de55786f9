public import Diagnostics

/// A parsed Markdown file: its blocks, with the place of every one.
public struct MarkdownDocument: Hashable, Sendable {
  public let source: SourceText
  public let blocks: [MarkdownBlock]

  init(source: SourceText, blocks: [MarkdownBlock]) {
    self.source = source
    self.blocks = blocks
  }
}
