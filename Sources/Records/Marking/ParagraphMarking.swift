public import Assessment

/// How somebody marked a paragraph.
public struct ParagraphMarking: Hashable, Sendable {
  public let mark: ParagraphMark
  /// What the marker wrote to the person; empty where nothing, or erased.
  public let note: String
  /// Why it was marked again; empty unless it was, or erased.
  public let reason: String
  /// `nil` where one marker was asked for.
  public let step: MarkingStep?
  /// `nil` for the site's operator.
  public let author: PersonID?
  public let marked: UTCMilliseconds
  /// Where the ledger says so.
  public let sequence: Int

  public init(
    mark: ParagraphMark, note: String, reason: String = "", step: MarkingStep? = nil,
    author: PersonID?, marked: UTCMilliseconds, sequence: Int
  ) {
    self.mark = mark
    self.note = note
    self.reason = reason
    self.step = step
    self.author = author
    self.marked = marked
    self.sequence = sequence
  }

  /// Whether it is what the paragraph came to, until a later one.
  public var stands: Bool { step?.stands ?? true }
}
