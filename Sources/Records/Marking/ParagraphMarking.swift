public import Assessment

/// How a supervisor marked a paragraph.
public struct ParagraphMarking: Hashable, Sendable {
  public let mark: ParagraphMark
  /// What the supervisor wrote to the person; empty where nothing, or erased.
  public let note: String
  /// `nil` for the site's operator.
  public let author: PersonID?
  public let marked: UTCMilliseconds
  /// Where the ledger says so.
  public let sequence: Int

  public init(
    mark: ParagraphMark, note: String, author: PersonID?, marked: UTCMilliseconds, sequence: Int
  ) {
    self.mark = mark
    self.note = note
    self.author = author
    self.marked = marked
    self.sequence = sequence
  }
}
