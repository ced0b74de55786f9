/// What one mark of a paragraph does, where a question asks for two markers or one is put right.
///
/// | Marks before it | It says | Step |
/// |---|---|---|
/// | none, and somebody else may mark | anything | a reading: it stands only with another |
/// | none, and nobody else may mark | anything | stands alone |
/// | one by somebody else | the same of every row | agreed: it stands |
/// | one by somebody else | something else of a row | a reading: somebody has to settle it |
/// | two that differ | the same as both where they agree | settled: it stands |
///
/// So a row on which two people agree is never overruled, and one on which they differ is decided
/// by somebody who knows both views: the two, once they have talked, or a third.
public enum MarkingStep: String, Hashable, Sendable, Codable {
  /// Of one of two; does not stand.
  case reading
  /// Of the second of two who say the same.
  case agreed
  /// Between two who did not.
  case settled
  /// Where two were asked for, and there was nobody else.
  case alone
  /// In place of one that stood.
  case corrected

  public var stands: Bool { self != .reading }
}

extension ParagraphMark {
  /// What this mark does after readings by others; `nil` where it overrules what two agree on.
  public func step(after readings: [ParagraphMark], hasSecond: Bool) -> MarkingStep? {
    guard let first = readings.first else { return hasSecond ? .reading : .alone }
    guard readings.count > 1 else { return self == first ? .agreed : .reading }
    return zip(rows, Self.agreed(readings)).allSatisfy { $1 == nil || $0 == $1 } ? .settled : nil
  }

  /// What all readings say of each row; `nil` where they differ.
  public static func agreed(_ readings: [ParagraphMark]) -> [Bool?] {
    guard let first = readings.first else { return [] }
    return first.rows.enumerated().map { row, isShown in
      readings.allSatisfy { $0.rows.count > row && $0.rows[row] == isShown } ? isShown : nil
    }
  }
}
