/// A stretch of text in one file, half-open: `end` is the first position that is not in it.
public struct SourceRange: Hashable, Sendable, Codable {
  /// Relative to the folder that is compiled, with `/` between its parts.
  public var file: String
  public var start: SourcePosition
  public var end: SourcePosition

  public init(file: String, start: SourcePosition, end: SourcePosition) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// The empty range at the beginning of a file: where a fault stands that is the file's as a whole.
  public init(startOf file: String) {
    let start = SourcePosition(line: 1, column: 1)
    self.init(file: file, start: start, end: start)
  }
}

extension SourceRange: Comparable {
  public static func < (one: SourceRange, other: SourceRange) -> Bool {
    (one.file, one.start, one.end) < (other.file, other.start, other.end)
  }
}
