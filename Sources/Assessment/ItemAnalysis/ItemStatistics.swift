public import CurriculumModel

/// How a question does its work.
public struct ItemStatistics: Hashable, Sendable, Codable {
  public let item: MeasuredItem
  /// How many had it on their first form.
  public let people: Int
  /// `nil` where fewer than `MeasuringLimits.peopleForShares` had it.
  public let figures: Figures?
  public let flags: [ItemFlag]

  public init(item: MeasuredItem, people: Int, figures: Figures?, flags: [ItemFlag]) {
    self.item = item
    self.people = people
    self.figures = figures
    self.flags = flags
  }

  public struct Figures: Hashable, Sendable, Codable {
    /// The mean share of the points, 0...1: how easy it is.
    public let facility: Estimate
    /// How the points go together with those for the rest of the form, -1...1; `nil` where all did
    /// the same, or fewer than `MeasuringLimits.peopleForCorrelations` had the question.
    public let discrimination: Estimate?
    /// What somebody earns who guesses; `nil` for kinds that nobody can guess at.
    public let guesserScore: Double?
    /// In the author's order; empty for kinds without options.
    public let options: [OptionStatistics]

    public init(
      facility: Estimate, discrimination: Estimate?, guesserScore: Double?,
      options: [OptionStatistics]
    ) {
      self.facility = facility
      self.discrimination = discrimination
      self.guesserScore = guesserScore
      self.options = options
    }
  }
}

/// Who picks an option.
public struct OptionStatistics: Hashable, Sendable, Codable {
  /// In the author's order, counting from 0.
  public let index: Int
  public let mark: AnswerMark
  public let people: Int
  /// Of all who had the question.
  public let share: Estimate
  /// How picking it goes together with the points for the rest of the form: below 0 for a wrong
  /// option that works. `nil` as that of the question.
  public let discrimination: Estimate?

  public init(
    index: Int, mark: AnswerMark, people: Int, share: Estimate, discrimination: Estimate?
  ) {
    self.index = index
    self.mark = mark
    self.people = people
    self.share = share
    self.discrimination = discrimination
  }
}
