/// How long ago something was learned, as far as a report tells times apart.
public enum RetentionBand: String, Hashable, Sendable, Codable, CaseIterable {
  /// The quiz that was passed.
  case atTheQuiz = "at the quiz"
  case week = "1 week"
  case month = "1 month"
  case threeMonths = "3 months"
  case sixMonths = "6 months"
  case year = "1 year"
  /// Over 18 months.
  case later = "later"

  /// Of a follow-up so many days after learning. The bounds lie between the intervals that
  /// curricula give, nearer to the shorter one.
  public init(daysAfterLearning days: Int) {
    self =
      switch days {
      case ..<15: .week
      case ..<60: .month
      case ..<135: .threeMonths
      case ..<270: .sixMonths
      case ..<545: .year
      default: .later
      }
  }

  /// The time that it is drawn at, in days.
  public var days: Int {
    switch self {
    case .atTheQuiz: 0
    case .week: 7
    case .month: 30
    case .threeMonths: 91
    case .sixMonths: 183
    case .year: 365
    case .later: 730
    }
  }
}
