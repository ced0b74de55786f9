/// A question, with its key.
public struct Question: Hashable, Sendable, Codable, Identifiable {
  /// `quiz/question`.
  public let id: Identifier<Question>
  public let title: [Inline]
  public let tests: [Objective.ID]
  /// Where the answer is taught.
  public let taughtIn: [TeachingPlace]
  public let stem: [Block]
  public let task: Task
  /// Shown once answered.
  public let explanation: [Block]
  /// Nothing where one is enough, so that releases from before this was asked read and spell as they
  /// did.
  private let markers: Int?

  public init(
    id: Identifier<Question>, title: [Inline], tests: [Objective.ID], taughtIn: [TeachingPlace],
    stem: [Block], task: Task, explanation: [Block], wantsTwoMarkers: Bool = false
  ) {
    self.id = id
    self.title = title
    self.tests = tests
    self.taughtIn = taughtIn
    self.stem = stem
    self.task = task
    self.explanation = explanation
    markers = wantsTwoMarkers ? 2 : nil
  }

  /// Whether a paragraph is marked by two people, neither of whom knows what the other found.
  public var wantsTwoMarkers: Bool { markers == 2 }

  /// What the learner does, and what is right.
  public enum Task: Hashable, Sendable, Codable {
    /// Exactly one option is right.
    case chooseOne(options: [AnswerOption])
    case chooseAll(options: [AnswerOption], scoring: ChoiceScoring)
    /// Two options, exactly one of them right, never shuffled.
    case trueOrFalse(options: [AnswerOption])
    case match(MatchingTask)
    /// The steps in the right order, at least two.
    case order(steps: [OrderingStep])
    case shortAnswer(answers: [ExpectedText])
    case number(NumberTask)
    /// A paragraph that a supervisor marks against these rubric rows.
    case paragraph(rubric: [[Inline]])
    case scenario(Scenario)
  }
}

/// A lesson that teaches the answer, under the words that the author gave the link.
public struct TeachingPlace: Hashable, Sendable, Codable {
  public let lesson: Lesson.ID
  public let section: String?
  public let label: String

  public init(lesson: Lesson.ID, section: String? = nil, label: String) {
    self.lesson = lesson
    self.section = section
    self.label = label
  }
}
