/// A line of a source with carets under a range, cut to what fits a terminal.
struct Excerpt {
  private static let widest = 96

  let text: String
  let carets: String

  /// A range of several lines is underlined to the end of its first one; an empty range has one
  /// caret.
  init(_ piece: LinePiece, _ range: SourceRange) {
    self.init(piece, showing: piece.text, range)
  }

  /// `text` is shown in place of the piece.
  init(_ piece: LinePiece, showing text: Substring, _ range: SourceRange) {
    let cells = DisplayColumns(text).cells
    let isOneLine = range.end.line == range.start.line
    let start = range.start.column - piece.firstColumn + 1
    let end = isOneLine ? max(range.end.column - piece.firstColumn + 1, start + 1) : Int.max
    let window = Self.window(of: cells, around: start)

    let isCut = piece.isCutAtStart || window.lowerBound > 0
    var text = isCut ? "…" : ""
    var carets = isCut ? " " : ""
    for cell in cells[window] {
      let isMarked = cell.columns.lowerBound < end && cell.columns.upperBound > start
      text += cell.text
      carets += String(repeating: isMarked ? "^" : " ", count: cell.width)
    }
    if !carets.contains("^") { carets += "^" }
    if piece.isCutAtEnd || window.upperBound < cells.count { text += "…" }
    self.text = text
    self.carets = String(carets.reversed().drop { $0 == " " }.reversed())
  }

  /// The cells to show: all, or some before the column and as many after it as there is room for.
  private static func window(
    of cells: [DisplayColumns.Cell], around column: Int
  ) -> Range<Int> {
    guard cells.reduce(0, { $0 + $1.width }) > widest else { return cells.indices }
    let marked = cells.firstIndex { $0.columns.contains(column) } ?? cells.count
    var room = widest - 2
    var start = marked
    while start > 0, room > widest / 2 {
      start -= 1
      room -= cells[start].width
    }
    var end = marked
    while end < cells.count, room > 0 {
      room -= cells[end].width
      end += 1
    }
    while start > 0, room > 0 {
      start -= 1
      room -= cells[start].width
    }
    return start..<end
  }
}
