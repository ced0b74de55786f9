internal import Diagnostics

/// The bytes of a text by lines, and the position that each byte has for an author.
///
/// A class, since the text of every block holds on to it.
final class SourceLines {
  let file: String
  let bytes: [UInt8]
  /// Without their line endings (LF, CRLF or CR); always at least one.
  let lines: [Range<Int>]
  /// How many bytes before each byte continue a UTF-8 sequence; empty for ASCII.
  private let continuations: [Int32]

  init(_ source: SourceText) {
    let bytes = Array(source.text.utf8)
    file = source.file
    self.bytes = bytes
    lines = Self.lines(of: bytes)
    continuations = Self.continuations(in: bytes)
  }

  /// The bytes of the line with that number, counting from 1; empty past the end.
  func line(_ number: Int) -> Range<Int> {
    lines.indices.contains(number - 1) ? lines[number - 1] : bytes.count..<bytes.count
  }

  /// The line without spaces, tabs and form feeds at its end.
  func trimmedLine(_ number: Int) -> Range<Int> {
    let line = line(number)
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1].isSpace { end -= 1 }
    return line.lowerBound..<end
  }

  func isBlank(_ number: Int) -> Bool { trimmedLine(number).isEmpty }

  /// The place of a byte in that line, or just past its end.
  func position(of byte: Int, inLine number: Int) -> SourcePosition {
    let start = line(number).lowerBound
    guard !continuations.isEmpty else {
      return SourcePosition(line: number, column: byte - start + 1)
    }
    let skipped = Int(continuations[byte] - continuations[start])
    return SourcePosition(line: number, column: byte - start - skipped + 1)
  }

  func range(_ bytes: Range<Int>, inLine number: Int) -> SourceRange {
    SourceRange(
      file: file, start: position(of: bytes.lowerBound, inLine: number),
      end: position(of: bytes.upperBound, inLine: number))
  }

  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == .lineFeed || byte == .carriageReturn else { continue }
      lines.append(start..<index - 1)
      if byte == .carriageReturn, index < bytes.count, bytes[index] == .lineFeed { index += 1 }
      start = index
    }
    lines.append(start..<bytes.count)
    return lines
  }

  private static func continuations(in bytes: [UInt8]) -> [Int32] {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return [] }
    return [Int32](unsafeUninitializedCapacity: bytes.count + 1) { counts, size in
      var count: Int32 = 0
      for (index, byte) in bytes.enumerated() {
        counts[index] = count
        if byte & 0xC0 == 0x80 { count += 1 }
      }
      counts[bytes.count] = count
      size = bytes.count + 1
    }
  }
}
