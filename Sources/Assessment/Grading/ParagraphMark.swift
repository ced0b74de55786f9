/// What a supervisor found in a paragraph.
public struct ParagraphMark: Hashable, Sendable, Codable {
  /// For each row of the rubric, in its order, whether the paragraph shows it.
  public let rows: [Bool]

  public init(rows: [Bool]) {
    self.rows = rows
  }
}
