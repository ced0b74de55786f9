public import CurriculumModel

/// Objectives of one quiz that are to be asked again.
public struct DueFollowUp: Hashable, Sendable {
  public let quiz: Quiz.ID
  /// What has waited longest first.
  public let objectives: [Objective.ID]
  /// Since when the first of them waits.
  public let dueOn: CalendarDate

  public init(quiz: Quiz.ID, objectives: [Objective.ID], dueOn: CalendarDate) {
    self.quiz = quiz
    self.objectives = objectives
    self.dueOn = dueOn
  }
}

/// What to ask on a day, quiz by quiz, what has waited longest first. Objectives that no short
/// question tests any more are left out.
public func dueFollowUps(
  among retentions: [Retention], in curriculum: CurriculumIndex, on date: CalendarDate
) -> [DueFollowUp] {
  let due = retentions.filter { $0.isDue(on: date) }
  return Dictionary(grouping: due, by: \.quiz).compactMap { quiz, retentions in
    let tested = Set(
      curriculum.quizzes[quiz]?.questions.filter(\.task.isShort).flatMap(\.tests) ?? [])
    let waiting = retentions.filter { tested.contains($0.objective) }
      .sorted { ($0.dueOn, $0.objective) < ($1.dueOn, $1.objective) }
    guard let first = waiting.first else { return nil }
    return DueFollowUp(quiz: quiz, objectives: waiting.map(\.objective), dueOn: first.dueOn)
  }.sorted { ($0.dueOn, $0.quiz) < ($1.dueOn, $1.quiz) }
}

extension Question.Task {
  /// Whether it can be asked in a follow-up: marked by this program, and answered in seconds.
  var isShort: Bool { seconds != nil }

  /// About how long it takes to read and answer; `nil` for kinds that take minutes.
  var seconds: Int? {
    switch self {
    case .chooseOne, .trueOrFalse: 20
    case .chooseAll, .shortAnswer, .number: 25
    case .match, .order: 40
    case .paragraph, .scenario: nil
    }
  }
}
