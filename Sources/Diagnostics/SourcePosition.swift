/// A place in a text file, as an editor shows it.
public struct SourcePosition: Hashable, Sendable, Codable {
  /// Counts from 1.
  public var line: Int
  /// Counts from 1, in Unicode scalars; a tab is one column.
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension SourcePosition: Comparable {
  public static func < (one: SourcePosition, other: SourcePosition) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}
