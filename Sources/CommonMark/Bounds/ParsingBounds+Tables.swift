internal import Diagnostics

extension ParsingBounds {
  /// Counts the cells of all tables, those included that short rows leave out.
  func check(_ tables: [PipeTable], of source: SourceLines) throws(Excess) {
    var count = 0
    for table in tables {
      count += table.rows.count * table.alignments.count
      guard count > cells else { continue }
      throw Excess(
        diagnostic: Diagnostic(
          id: "too-many-cells",
          at: source.range(source.trimmedLine(table.line), inLine: table.line),
          message: "The tables of a file have at most \(cells) cells",
          reason: "A table that large cannot be read on a page; split it into several files."))
    }
  }
}

extension PipeTable {
  /// What GitHub Flavored Markdown would drop without a word.
  var diagnostics: [Diagnostic] {
    surplus.map { cell in
      Diagnostic(
        id: "surplus-cell", at: cell.range,
        message: "A row has at most as many cells as its table's header",
        reason: "There is no column for this cell. A `|` in a text is written `\\|`.",
        notes: [Diagnostic.Note("The header has \(alignments.count)", at: rows[0].range)])
    }
  }
}
