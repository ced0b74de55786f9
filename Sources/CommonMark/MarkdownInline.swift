public import Diagnostics

/// A piece of running text.
public struct MarkdownInline: Hashable, Sendable {
  public indirect enum Kind: Hashable, Sendable {
    case text(String)
    case emphasis([MarkdownInline])
    case strong([MarkdownInline])
    case code(String)
    case link(destination: String, title: String?, content: [MarkdownInline])
    case image(source: String, title: String?, alternative: [MarkdownInline])
    case html(String)
    case softBreak
    case lineBreak
  }

  public let kind: Kind
  /// From the first character, marks included, to just past the last one.
  public let range: SourceRange

  public init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
