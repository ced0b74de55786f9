public import CurriculumModel

/// A paragraph that was handed in and waits for a supervisor.
public struct WaitingParagraph: Hashable, Sendable {
  public let attempt: AttemptID
  public let person: PersonID
  public let name: String
  public let quiz: Quiz.ID
  public let question: Question.ID
  public let submitted: UTCMilliseconds
  /// What the visitor is to do.
  public let turn: MarkingTurn

  public init(
    attempt: AttemptID, person: PersonID, name: String, quiz: Quiz.ID, question: Question.ID,
    submitted: UTCMilliseconds, turn: MarkingTurn = .first
  ) {
    self.attempt = attempt
    self.person = person
    self.name = name
    self.quiz = quiz
    self.question = question
    self.submitted = submitted
    self.turn = turn
  }
}
