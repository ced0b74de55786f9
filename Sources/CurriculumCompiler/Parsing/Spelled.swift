import Diagnostics

/// A word as the author wrote it, and where.
struct Spelled: Hashable, Sendable {
  let text: String
  let range: SourceRange
}

extension String {
  /// Whether an ASCII character stands right before another; cheap enough for every text.
  func holds(_ one: Unicode.Scalar, before other: Unicode.Scalar) -> Bool {
    self[...].firstRange(of: one, before: other) != nil
  }
}

extension Substring {
  /// Where an ASCII character stands first right before another.
  func firstRange(of one: Unicode.Scalar, before other: Unicode.Scalar) -> Range<Index>? {
    let pair = (UInt8(truncatingIfNeeded: one.value), UInt8(truncatingIfNeeded: other.value))
    var rest = utf8[...]
    while let start = rest.firstIndex(of: pair.0) {
      rest = rest[rest.index(after: start)...]
      if rest.first == pair.1 { return start..<rest.index(after: rest.startIndex) }
    }
    return nil
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
