public import CurriculumModel

/// Whether something that was learned is still known.
public enum RetentionStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// It was known when last asked, and is not to be asked yet.
  case current
  /// It was known when last asked, and is to be asked again.
  case fading
  /// It was not known when last asked.
  case lapsed
}

/// What somebody keeps of an objective, on a day. Never takes anything back: standing is another
/// matter.
public struct Retention: Hashable, Sendable, Codable {
  public let objective: Objective.ID
  /// The quiz that asked last.
  public let quiz: Quiz.ID
  public let status: RetentionStatus
  public let learnedOn: CalendarDate
  public let askedOn: CalendarDate
  /// When to ask again.
  public let dueOn: CalendarDate
  /// What the forgetting model expects on that day, 0...1.
  public let predictedRecall: Double

  public init(
    objective: Objective.ID, quiz: Quiz.ID, status: RetentionStatus, learnedOn: CalendarDate,
    askedOn: CalendarDate, dueOn: CalendarDate, predictedRecall: Double
  ) {
    self.objective = objective
    self.quiz = quiz
    self.status = status
    self.learnedOn = learnedOn
    self.askedOn = askedOn
    self.dueOn = dueOn
    self.predictedRecall = predictedRecall
  }

  public func isDue(on date: CalendarDate) -> Bool { dueOn <= date }
}

/// What somebody keeps of every objective that was learned, by objective. The rules are in
/// Documentation/Assessment.md.
///
/// `recalls` are in the order in which they happened; those after the day do not count.
/// `intervals` are the curriculum's follow-ups, rising.
public func retentions(
  of recalls: [Recall], intervals: [CalendarPeriod], on date: CalendarDate,
  model: ForgettingModel = ForgettingModel()
) -> [Retention] {
  Dictionary(grouping: recalls.filter { $0.date <= date }, by: \.objective).values
    .compactMap { Retention(of: $0, intervals: intervals, on: date, model: model) }
    .sorted { $0.objective < $1.objective }
}

extension Retention {
  /// Of one objective's recalls; `nil` where it was never learned.
  fileprivate init?(
    of recalls: [Recall], intervals: [CalendarPeriod], on date: CalendarDate, model: ForgettingModel
  ) {
    guard let learned = recalls.firstIndex(where: { $0.occasion == .quiz }),
      let last = recalls.last
    else { return nil }
    let first = recalls[learned]
    var memory = model.memory(after: first.rating)
    // Where the curriculum's intervals count from: the learning, or the last time it was lost.
    var anchor = first.date
    var before = first.date
    for recall in recalls[(learned + 1)...] {
      memory = model.memory(
        memory, after: recall.date.daysSinceEpoch - before.daysSinceEpoch, recall.rating)
      if !recall.rating.isRecalled { anchor = recall.date }
      before = recall.date
    }
    let planned = intervals.compactMap { $0.after(anchor) }.first { $0 > last.date }
    let spaced = CalendarDate(
      daysSinceEpoch: last.date.daysSinceEpoch + model.interval(of: memory))
    guard let due = planned ?? spaced else { return nil }
    self.init(
      objective: last.objective, quiz: last.quiz,
      status: !last.rating.isRecalled ? .lapsed : due <= date ? .fading : .current,
      learnedOn: first.date, askedOn: last.date, dueOn: due,
      predictedRecall: model.recall(
        of: memory, after: date.daysSinceEpoch - last.date.daysSinceEpoch))
  }
}
