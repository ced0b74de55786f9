public import CurriculumModel

extension Question.Task {
  /// The answer that the key holds for right; `nil` where people decide, and where there is none.
  public var rightAnswer: Answer? {
    switch self {
    case .chooseOne(let options), .trueOrFalse(let options):
      options.firstIndex { $0.mark == .right }.map { .choice(option: $0) }
    case .chooseAll(let options, _):
      .choices(options: options.indices.filter { options[$0].mark == .right })
    case .match(let task): .matches(Array(task.pairs.indices))
    case .order(let steps): .order(steps: Array(steps.indices))
    case .shortAnswer(let answers):
      answers.first { $0.mark == .right }.map { .text($0.text) }
    case .number(let task):
      task.expected.first { $0.mark == .right }.map { .number($0.lowest.description) }
    case .scenario(let scenario): scenario.safePath.map { .path(choices: $0.path) }
    case .paragraph: nil
    }
  }
}
