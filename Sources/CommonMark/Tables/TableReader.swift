internal import Diagnostics

/// Finds the pipe tables of a document and has libcmark read their cells.
struct TableReader {
  let source: SourceLines
  let entities: EntityTable
  let reader: SyntaxReader

  /// The tables among blocks and all that is in them, in the order of the text.
  func tables(in nodes: [SyntaxNode], quoteDepth: Int = 0) -> [PipeTable] {
    nodes.flatMap { node -> [PipeTable] in
      switch node.kind {
      case .quote: tables(in: node.children, quoteDepth: quoteDepth + 1)
      case .list, .item: tables(in: node.children, quoteDepth: quoteDepth)
      default: PipeTable(node, of: source, quoteDepth: quoteDepth).map { [$0] } ?? []
      }
    }
  }

  /// The tables with their cells read, by the first line of each.
  func read(_ tables: [PipeTable]) throws(SyntaxReader.TooDeep) -> [Int: MarkdownTable] {
    guard !tables.isEmpty else { return [:] }
    var unused = try contents(of: tables.flatMap(\.cells))[...]
    var read: [Int: MarkdownTable] = [:]
    for table in tables {
      let rows = table.rows.map { row in
        let cells = unused.prefix(min(row.cells.count, table.alignments.count))
        unused = unused.dropFirst(cells.count)
        let missing = table.alignments.count - cells.count
        return cells
          + Array(repeating: MarkdownTable.Cell(content: [], range: row.end), count: missing)
      }
      read[table.line] = MarkdownTable(
        alignments: table.alignments, header: Array(rows[0]), rows: rows.dropFirst().map(Array.init)
      )
    }
    return read
  }

  /// Has libcmark read each cell as a heading, which holds inlines and nothing else.
  ///
  /// The closing mark keeps a `#` that ends a cell. The document follows the headings where it may
  /// have link definitions, which count in cells too.
  private func contents(
    of cells: [TableRow.Cell]
  ) throws(SyntaxReader.TooDeep) -> [MarkdownTable.Cell] {
    var bytes: [UInt8] = []
    for cell in cells {
      bytes += Array("# ".utf8) + cell.text.bytes + Array(" #\n".utf8)
    }
    if source.mayDefineLinks { bytes += [.lineFeed] + source.bytes }
    let headings = try reader.read(bytes).children
    return zip(cells, headings).map { cell, heading in
      let placed = PlacedInlines(
        heading.children, in: cell.text, entities: entities, fallback: cell.range)
      return MarkdownTable.Cell(content: placed.inlines, range: cell.range)
    }
  }
}

extension SourceLines {
  /// Whether a `]:` stands anywhere, as in every link definition.
  fileprivate var mayDefineLinks: Bool {
    zip(bytes, bytes.dropFirst()).contains { $0 == .rightBracket && $1 == .colon }
  }
}
