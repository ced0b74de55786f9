/// The text of one file, with the lines that diagnostics quote.
public struct SourceText: Hashable, Sendable {
  /// Relative to the folder that is compiled, with `/` between its parts.
  public let file: String
  /// Without a byte order mark.
  public let text: String
  /// Without their line endings (LF, CRLF or CR); always at least one.
  public let lines: [Substring]
  private let landmarks: ScalarLandmarks

  public init(file: String, text: String) {
    self.file = file
    var text = text
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    text.makeContiguousUTF8()
    self.text = text
    let lines = Self.lines(of: text)
    self.lines = lines
    landmarks = ScalarLandmarks(lines)
  }

  /// The line with that number, counting from 1; `nil` past the end.
  public func line(_ number: Int) -> Substring? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// The text of a range in this file, lines joined by LF; empty where the range is not in it.
  public func text(in range: SourceRange) -> String {
    guard range.start.line >= 1, range.end.line <= lines.count, range.start < range.end
    else { return "" }
    return (range.start.line...range.end.line).map { number in
      let line = lines[number - 1]
      let from = number == range.start.line ? index(of: range.start.column, inLine: number) : nil
      let to = number == range.end.line ? index(of: range.end.column, inLine: number) : nil
      let start = from ?? line.startIndex
      return String(line[start..<max(start, to ?? line.endIndex)])
    }.joined(separator: "\n")
  }

  /// The line with that number from a column on, both counting from 1.
  public func line(_ number: Int, from column: Int) -> Substring? {
    line(number)?[index(of: column, inLine: number)...]
  }

  /// Where the scalar in a column, counting from 1, begins in a line that is there; the end of the
  /// line past it.
  func index(of column: Int, inLine number: Int) -> Substring.Index {
    landmarks.index(of: column - 1, in: lines[number - 1], number: number - 1)
  }

  private static func lines(of text: String) -> [Substring] {
    let bytes = text.utf8
    var lines: [Substring] = []
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(where: { $0 == lineFeed || $0 == carriageReturn }) {
      lines.append(Substring(bytes[start..<end]))
      start = bytes.index(after: end)
      if bytes[end] == carriageReturn, start < bytes.endIndex, bytes[start] == lineFeed {
        start = bytes.index(after: start)
      }
    }
    lines.append(Substring(bytes[start...]))
    return lines
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}
