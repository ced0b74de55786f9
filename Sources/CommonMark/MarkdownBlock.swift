public import Diagnostics

/// A block of CommonMark, or a pipe table.
public struct MarkdownBlock: Hashable, Sendable {
  public indirect enum Kind: Hashable, Sendable {
    case paragraph([MarkdownInline])
    /// `level` is 1...6.
    case heading(level: Int, content: [MarkdownInline])
    case list(MarkdownList)
    case quote([MarkdownBlock])
    /// `info` is the first line's text after the fence; `nil` for an indented block.
    case code(info: String?, literal: String)
    case html(String)
    case thematicBreak
    case table(MarkdownTable)
  }

  public let kind: Kind
  /// From the block's first character to just past its last one.
  public let range: SourceRange

  public init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// A bullet or numbered list.
public struct MarkdownList: Hashable, Sendable {
  public enum Marker: Hashable, Sendable {
    case bullet
    /// The first item's number.
    case ordered(start: Int)
  }

  public struct Item: Hashable, Sendable {
    public let blocks: [MarkdownBlock]
    /// From the item's marker to just past its last character.
    public let range: SourceRange
    /// The marker itself: `-`, `*`, `+`, `1.` or `1)`.
    public let marker: SourceRange

    public init(blocks: [MarkdownBlock], range: SourceRange, marker: SourceRange) {
      self.blocks = blocks
      self.range = range
      self.marker = marker
    }
  }

  public let marker: Marker
  public let isTight: Bool
  public let items: [Item]

  public init(marker: Marker, isTight: Bool, items: [Item]) {
    self.marker = marker
    self.isTight = isTight
    self.items = items
  }
}

/// A pipe table; every row has as many cells as the header.
public struct MarkdownTable: Hashable, Sendable {
  public enum Alignment: String, Hashable, Sendable { case none, left, center, right }

  public struct Cell: Hashable, Sendable {
    public let content: [MarkdownInline]
    public let range: SourceRange

    public init(content: [MarkdownInline], range: SourceRange) {
      self.content = content
      self.range = range
    }
  }

  public let alignments: [Alignment]
  public let header: [Cell]
  public let rows: [[Cell]]

  public init(alignments: [Alignment], header: [Cell], rows: [[Cell]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}
