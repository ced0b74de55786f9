/// How many people a figure needs before it is given. Stated here and nowhere else.
public enum MeasuringLimits {
  /// Facility and options of a question: the interval says how little so few tell.
  public static let peopleForShares = 10
  /// Discrimination, and flags: with so many, a correlation of 0.4 can just be told from none.
  public static let peopleForCorrelations = 30
  /// What two questions have in common, for the reliability of a form: as many must have answered
  /// both.
  public static let peopleForPair = 30
  /// The part of all pairs of questions that must have so many.
  public static let shareOfPairs = 0.5
  /// How far two markers agree: paragraphs that both have marked.
  public static let paragraphsForAgreement = 5
  /// Retention: with fewer, a figure may say what one person answered.
  public static let peopleForRetention = 5
}
