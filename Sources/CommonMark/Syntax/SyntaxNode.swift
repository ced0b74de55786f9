/// A block or an inline as libcmark found it, before it has a trustworthy place.
struct SyntaxNode: Sendable {
  enum Kind: Sendable {
    case document, quote, paragraph, thematicBreak, item
    case list(MarkdownList.Marker, isTight: Bool)
    case heading(level: Int)
    case code(info: String?, literal: String)
    case htmlBlock(String)

    case text(String), codeSpan(String), htmlInline(String)
    case emphasis, strong, softBreak, lineBreak
    case link(destination: String, title: String?)
    case image(source: String, title: String?)
  }

  let kind: Kind
  let children: [SyntaxNode]
  /// The lines libcmark reports, counting from 1; of use for blocks only.
  let lines: ClosedRange<Int>
  /// Where a block begins in its first line, in bytes from 0.
  let offset: Int
}
