import Diagnostics

/// A word as the author wrote it, and where.
struct Spelled: Hashable, Sendable {
  let text: String
  let range: SourceRange
}

extension String {
  /// Whether an ASCII character stands right before another; cheap enough for every text.
  func holds(_ one: Unicode.Scalar, before other: Unicode.Scalar) -> Bool {
    utf8.offset(of: one, before: other) != nil
  }
}

extension Substring {
  /// Where an ASCII character stands first right before another.
  func firstRange(of one: Unicode.Scalar, before other: Unicode.Scalar) -> Range<Index>? {
    guard let offset = utf8.offset(of: one, before: other) else { return nil }
    let start = utf8.index(startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: 2)
  }
}

extension Collection<UInt8> {
  /// Looks at the bytes where they lie: every text of a curriculum is asked several times.
  fileprivate func offset(of one: Unicode.Scalar, before other: Unicode.Scalar) -> Int? {
    let pair = (UInt8(truncatingIfNeeded: one.value), UInt8(truncatingIfNeeded: other.value))
    func offset(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
      bytes.indices.dropLast().first { bytes[$0] == pair.0 && bytes[$0 + 1] == pair.1 }
    }
    return withContiguousStorageIfAvailable(offset) ?? Array(self).withUnsafeBufferPointer(offset)
  }
}

extension SourceRange {
  /// The part of a one-line range between two offsets, counted in Unicode scalars.
  func part(from lower: Int, to upper: Int) -> SourceRange {
    SourceRange(
      file: file,
      start: SourcePosition(line: start.line, column: start.column + lower),
      end: SourcePosition(line: start.line, column: start.column + upper))
  }

  /// The empty range where this one begins.
  var beginning: SourceRange { SourceRange(file: file, start: start, end: start) }

  /// The empty range where this one ends.
  var ending: SourceRange { SourceRange(file: file, start: end, end: end) }

  /// From where this range begins to where the other one ends.
  func through(_ other: SourceRange) -> SourceRange {
    SourceRange(file: file, start: start, end: max(end, other.end))
  }
}
