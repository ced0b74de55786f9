/// The text of one file, with the lines that diagnostics quote.
public struct SourceText: Hashable, Sendable {
  /// Relative to the folder that is compiled, with `/` between its parts.
  public let file: String
  /// Without a byte order mark.
  public let text: String
  /// Without their line endings (LF, CRLF or CR); always at least one.
  public let lines: [Substring]

  public init(file: String, text: String) {
    self.file = file
    var text = text
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    text.makeContiguousUTF8()
    self.text = text
    lines = Self.lines(of: text)
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
      let scalars = lines[number - 1].unicodeScalars
      let from = number == range.start.line ? range.start.column - 1 : 0
      let to = number == range.end.line ? range.end.column - 1 : scalars.count
      return String(Substring(scalars.prefix(max(to, 0)).dropFirst(max(from, 0))))
    }.joined(separator: "\n")
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
