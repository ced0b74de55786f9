/// As much of a line as can matter to an excerpt: a terminal shows a hundred columns of it.
struct LinePiece {
  /// More than any excerpt shows, on either side.
  private static let margin = 400

  let text: Substring
  /// The column in which it begins, counting from 1.
  let firstColumn: Int
  let isCutAtEnd: Bool

  var isCutAtStart: Bool { firstColumn > 1 }

  /// `nil` where the source has no such line.
  init?(of source: SourceText, line number: Int, around column: Int) {
    guard let line = source.line(number) else { return nil }
    firstColumn = max(1, column - Self.margin)
    let start = source.index(of: firstColumn, inLine: number)
    let end = source.index(of: max(1, column) + Self.margin, inLine: number)
    text = line[start..<end]
    isCutAtEnd = end < line.endIndex
  }

  /// A change within the piece, as the line would be then.
  func replacing(columns: Range<Int>, with replacement: String) -> String {
    let scalars = text.unicodeScalars
    let before = scalars.prefix(max(0, columns.lowerBound - firstColumn))
    let after = scalars.dropFirst(max(0, columns.upperBound - firstColumn))
    return String(before) + replacement + String(after)
  }
}
