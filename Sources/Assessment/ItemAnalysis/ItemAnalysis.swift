public import CurriculumModel

/// Which questions of a quiz work, seen from everybody's first attempt.
///
/// The discrimination of a question is taken with the question itself removed from the total
/// (corrected item–total correlation: S. Henrysson, "Correction of item-total correlations in
/// item analysis", Psychometrika 28 (1963), 211–218).
///
/// Forms are drawn, so people have had different questions. The total that a question is compared
/// with is therefore the mean, over the other questions on that person's form, of the points less
/// what everybody earns for that question: who drew easy questions is not taken for strong. Where
/// all had the same form that is the usual figure to the last digit.
public struct ItemAnalysis: Hashable, Sendable, Codable {
  /// How many first attempts there are.
  public let people: Int
  /// By id and edition.
  public let items: [ItemStatistics]
  /// `nil` where too few had the same questions.
  public let reliability: FormReliability?

  public init(people: Int, items: [ItemStatistics], reliability: FormReliability?) {
    self.people = people
    self.items = items
    self.reliability = reliability
  }

  /// `questions` tells the options of the items; an item that is missing there has none.
  public init(of attempts: [MeasuredAttempt], questions: [MeasuredItem: Question]) {
    let answered = AnsweredItems(attempts)
    people = attempts.count
    items = answered.items.indices.map { place in
      answered.statistics(at: place, of: questions[answered.items[place]])
    }
    reliability = FormReliability(of: answered)
  }
}

extension AnsweredItems {
  fileprivate func statistics(at place: Int, of question: Question?) -> ItemStatistics {
    let responses = byItem[place]
    let people = responses.count
    guard people >= MeasuringLimits.peopleForShares else {
      return ItemStatistics(item: items[place], people: people, figures: nil, flags: [])
    }
    let figures = ItemStatistics.Figures(
      facility: .share(means[place], of: people), discrimination: withRest(responses) { $0.share },
      guesserScore: question.flatMap(guesserScore(of:)),
      options: question?.task.options.indices.map { option(at: $0, of: question, responses) } ?? [])
    return ItemStatistics(
      item: items[place], people: people, figures: figures,
      flags: people < MeasuringLimits.peopleForCorrelations
        ? [] : ItemFlagRules.flags(for: figures, of: people))
  }

  private func option(
    at index: Int, of question: Question?, _ responses: [AnsweredItems.ResponseWithRest]
  ) -> OptionStatistics {
    let pickers = responses.count { $0.chosen.contains(index) }
    return OptionStatistics(
      index: index, mark: question?.task.options[index].mark ?? .wrong, people: pickers,
      share: .share(Double(pickers) / Double(responses.count), of: responses.count),
      discrimination: withRest(responses) { $0.chosen.contains(index) ? 1 : 0 })
  }

  /// How something about an answer goes together with what its person did on the rest.
  private func withRest(
    _ responses: [AnsweredItems.ResponseWithRest],
    _ value: (AnsweredItems.ResponseWithRest) -> Double
  ) -> Estimate? {
    guard responses.count >= MeasuringLimits.peopleForCorrelations else { return nil }
    var moments = Comoments()
    for response in responses {
      if let rest = response.rest { moments.add(value(response), rest) }
    }
    return moments.correlation
  }
}

extension Question.Task {
  /// Those that are chosen from; empty for other kinds.
  public var options: [AnswerOption] {
    switch self {
    case .chooseOne(let options), .chooseAll(let options, _), .trueOrFalse(let options): options
    case .match, .order, .shortAnswer, .number, .paragraph, .scenario: []
    }
  }
}
