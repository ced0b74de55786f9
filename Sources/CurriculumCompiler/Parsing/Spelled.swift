import Diagnostics

/// A word as the author wrote it, and where.
struct Spelled: Hashable, Sendable {
  let text: String
  let range: SourceRange
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
