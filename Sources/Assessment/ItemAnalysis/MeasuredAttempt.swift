public import CurriculumModel

/// A question as far as statistics are concerned: with another meaning it is another item.
public struct MeasuredItem: Hashable, Sendable, Codable {
  public let question: Question.ID
  /// The fingerprint of the question's meaning, its key included.
  public let edition: String

  public init(question: Question.ID, edition: String) {
    self.question = question
    self.edition = edition
  }
}

extension MeasuredItem: Comparable {
  public static func < (one: Self, other: Self) -> Bool {
    (one.question, one.edition) < (other.question, other.edition)
  }
}

/// What somebody did the first time that this person sat a quiz: later attempts come after feedback
/// and say less about the questions.
public struct MeasuredAttempt: Hashable, Sendable {
  public struct Response: Hashable, Sendable {
    /// Of the points that were to be had, 0...1; nothing where no answer was given.
    public let share: Double
    /// The options, in the author's order from 0; empty for kinds without options.
    public let chosen: [Int]

    public init(share: Double, chosen: [Int] = []) {
      self.share = share
      self.chosen = chosen
    }
  }

  /// Everything that was on the form and is marked.
  public let responses: [MeasuredItem: Response]

  public init(responses: [MeasuredItem: Response]) {
    self.responses = responses
  }
}
