internal import Diagnostics

/// The lines of a pipe table, split into cells: GitHub Flavored Markdown 0.29, 4.10.
struct PipeTable {
  let alignments: [MarkdownTable.Alignment]
  /// The header first; rows may have fewer cells than it, and more.
  let rows: [TableRow]

  /// `nil` unless the second line of the paragraph is a delimiter row, with a pipe in it, that has
  /// as many cells as the first line.
  init?(_ paragraph: SyntaxNode, of source: SourceLines, quoteDepth: Int) {
    guard case .paragraph = paragraph.kind, paragraph.lines.count >= 2 else { return nil }
    // Nearly no paragraph is a table: its second line tells.
    let second = source.bytes[source.line(paragraph.lines.lowerBound + 1)]
    guard second.allSatisfy({ $0.isDelimiter || $0 == .greater }) else { return nil }
    let text = BlockText(
      source, lines: paragraph.lines, offset: paragraph.offset, quoteDepth: quoteDepth)
    let lines = text.sourcePieces
    guard let alignments = Self.alignments(in: source.bytes[lines[1].bytes]) else { return nil }
    let header = TableRow(lines[0].bytes, ofLine: lines[0].line, of: source)
    guard header.cells.count == alignments.count else { return nil }
    self.alignments = alignments
    rows = [header] + lines.dropFirst(2).map { TableRow($0.bytes, ofLine: $0.line, of: source) }
  }

  /// The paragraph's first line.
  var line: Int { rows[0].line }

  /// The cells that there are columns for.
  var cells: [TableRow.Cell] { rows.flatMap { $0.cells.prefix(alignments.count) } }

  /// Cells that no column is there for.
  var surplus: [TableRow.Cell] { rows.flatMap { $0.cells.dropFirst(alignments.count) } }

  /// The alignments of a delimiter row such as `| --- | :-: |`.
  private static func alignments(in line: ArraySlice<UInt8>) -> [MarkdownTable.Alignment]? {
    guard line.allSatisfy({ $0.isDelimiter }), line.contains(.pipe) else { return nil }
    var alignments: [MarkdownTable.Alignment] = []
    for range in TableRow.cellRanges(in: line) {
      let cell = line[range]
      let dashes = cell.drop { $0 == .colon }.prefix { $0 == .dash }
      let isLeft = cell.first == .colon
      let isRight = cell.last == .colon
      guard !dashes.isEmpty, cell.count == dashes.count + (isLeft ? 1 : 0) + (isRight ? 1 : 0)
      else { return nil }
      alignments.append(isLeft ? (isRight ? .center : .left) : (isRight ? .right : .none))
    }
    return alignments.isEmpty ? nil : alignments
  }
}

extension UInt8 {
  /// What the row under a table's header is made of.
  fileprivate var isDelimiter: Bool {
    isSpace || self == .pipe || self == .dash || self == .colon
  }
}
