public import CurriculumModel

/// One drawing of a quiz: which questions, and in which order their parts are shown.
public struct QuizForm: Hashable, Sendable {
  public struct Item: Hashable, Sendable, Codable {
    public let question: Question.ID
    /// The order in which options, matches, steps or the choices of each scene in turn are shown:
    /// indices in the author's order. Empty for questions that are typed.
    public let order: [Int]

    public init(question: Question.ID, order: [Int]) {
      self.question = question
      self.order = order
    }
  }

  public let quiz: Quiz.ID
  /// What the form was drawn with, so that it can be shown to be drawn fairly.
  public let seed: UInt64
  public let items: [Item]
  /// Questions of an earlier sitting that are not asked again, because all that they test stood.
  /// They count as they did then: whole.
  public let kept: [Question.ID]
  /// The earlier sitting that the form builds on; `nil` for a form of its own.
  public let buildsOn: String?

  public init(
    quiz: Quiz.ID, seed: UInt64, items: [Item], kept: [Question.ID] = [], buildsOn: String? = nil
  ) {
    self.quiz = quiz
    self.seed = seed
    self.items = items
    self.kept = kept
    self.buildsOn = buildsOn
  }
}
