/// How well somebody still knew something when asked.
public enum RecallRating: Int, Hashable, Sendable, Codable, CaseIterable {
  /// Less than half of the points, or an answer that would put a young person at risk.
  case again = 1
  /// At least half.
  case hard
  /// All of the points.
  case good
  /// The reference has it; nothing here rates so high.
  case easy

  public init(points: Points, of possible: Points, isUnsafe: Bool = false) {
    if isUnsafe || points.thousandths * 2 < possible.thousandths || possible == .zero {
      self = .again
    } else {
      self = points < possible ? .hard : .good
    }
  }

  /// Whether it was still known.
  public var isRecalled: Bool { self != .again }
}
