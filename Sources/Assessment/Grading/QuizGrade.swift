public import CurriculumModel

/// How a whole form was marked.
public struct QuizGrade: Hashable, Sendable, Codable {
  /// Those that the form keeps, and then those that it asks, in its order.
  public let questions: [QuestionGrade]
  public let points: Points
  public let possible: Points
  /// Of `possible`, rounded down: what is shown never says more than was earned.
  public let share: Share
  public let isPassed: Bool
  /// In the order in which the form first tests them.
  public let byObjective: [ObjectiveGrade]

  public init(
    questions: [QuestionGrade], points: Points, possible: Points, share: Share, isPassed: Bool,
    byObjective: [ObjectiveGrade]
  ) {
    self.questions = questions
    self.points = points
    self.possible = possible
    self.share = share
    self.isPassed = isPassed
    self.byObjective = byObjective
  }

  /// At least one answer would put a young person at risk. It is for people to act on; it does not
  /// fail the quiz by itself.
  public var hasUnsafe: Bool { questions.contains(where: \.isUnsafe) }

  /// A supervisor has still to mark a paragraph.
  public var isProvisional: Bool { questions.contains(where: \.isWaiting) }
}

/// What a form's questions on one objective earned. A question counts whole for each objective
/// that it tests.
public struct ObjectiveGrade: Hashable, Sendable, Codable {
  public let objective: Objective.ID
  /// How many there were.
  public let questions: Int
  public let points: Points
  public let possible: Points
  /// Points may still come: a paragraph waits to be marked.
  public let isWaiting: Bool

  public init(
    objective: Objective.ID, questions: Int, points: Points, possible: Points,
    isWaiting: Bool = false
  ) {
    self.objective = objective
    self.questions = questions
    self.isWaiting = isWaiting
    self.points = points
    self.possible = possible
  }
}
