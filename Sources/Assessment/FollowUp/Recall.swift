public import CurriculumModel

/// One time that somebody was asked about an objective.
public struct Recall: Hashable, Sendable, Codable {
  public enum Occasion: String, Hashable, Sendable, Codable {
    /// A module's quiz that was passed, right after learning.
    case quiz
    case followUp
  }

  public let objective: Objective.ID
  public let date: CalendarDate
  public let occasion: Occasion
  /// The quiz that the questions were from.
  public let quiz: Quiz.ID
  public let rating: RecallRating

  public init(
    objective: Objective.ID, date: CalendarDate, occasion: Occasion, quiz: Quiz.ID,
    rating: RecallRating
  ) {
    self.objective = objective
    self.date = date
    self.occasion = occasion
    self.quiz = quiz
    self.rating = rating
  }
}
