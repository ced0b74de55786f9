internal import Diagnostics

/// A line of a table, split at the pipes that no backslash stands before.
struct TableRow {
  struct Cell {
    let text: BlockText
    let range: SourceRange
  }

  let line: Int
  let cells: [Cell]
  let range: SourceRange
  /// The empty range after the row's last character, where cells that it leaves out stand.
  let end: SourceRange

  init(_ bytes: Range<Int>, ofLine number: Int, of source: SourceLines) {
    line = number
    cells = Self.cellRanges(in: source.bytes[bytes]).map { range in
      Cell(
        text: Self.text(of: range, inLine: number, of: source),
        range: source.range(range, inLine: number))
    }
    let last = max(bytes.lowerBound, source.trimmedLine(number).upperBound)
    range = source.range(bytes.lowerBound..<last, inLine: number)
    end = source.range(last..<last, inLine: number)
  }

  /// The cells' bytes without the spaces around them; a pipe at either end of the line is none.
  static func cellRanges(in line: ArraySlice<UInt8>) -> [Range<Int>] {
    let row = trimmed(line)
    var ranges: [Range<Int>] = []
    var start = row.first == .pipe ? row.startIndex + 1 : row.startIndex
    for index in start..<row.endIndex
    where row[index] == .pipe && (index == start || row[index - 1] != .backslash) {
      ranges.append(trimmed(row[start..<index]).indices)
      start = index + 1
    }
    if start < row.endIndex { ranges.append(trimmed(row[start...]).indices) }
    return ranges
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes.drop { $0.isSpace }
    while rest.last?.isSpace == true { rest.removeLast() }
    return rest
  }

  /// The cell's text, `\|` being a pipe whatever it stands in.
  private static func text(
    of range: Range<Int>, inLine number: Int, of source: SourceLines
  ) -> BlockText {
    var text = BlockText(source)
    text.beginLine()
    var start = range.lowerBound
    for index in range.dropLast()
    where source.bytes[index] == .backslash && source.bytes[index + 1] == .pipe {
      text.append(start..<index, ofLine: number)
      start = index + 1
    }
    text.append(start..<range.upperBound, ofLine: number)
    return text
  }
}
