public import CurriculumModel

extension Answer {
  /// The longest text that is taken as a short answer or a number, in bytes of UTF-8.
  public static let longestText = 1_000
  /// The longest paragraph, in bytes of UTF-8.
  public static let longestParagraph = 16_000

  /// Whether the answer is of the question's kind and names only parts that the question has. What
  /// is not is refused where it comes in; grading counts it as no answer.
  public func isWellFormed(for question: Question) -> Bool {
    switch (self, question.task) {
    case (.choice(let option), .chooseOne(let options)),
      (.choice(let option), .trueOrFalse(let options)):
      options.indices.contains(option)
    case (.choices(let chosen), .chooseAll(let options, _)):
      chosen.allSatisfy(options.indices.contains) && zip(chosen, chosen.dropFirst()).allSatisfy(<)
    case (.matches(let matches), .match(let task)):
      matches.count == task.pairs.count
        && matches.allSatisfy { $0.map(task.matches.indices.contains) ?? true }
    case (.order(let order), .order(let steps)):
      order.sorted() == Array(steps.indices)
    case (.text(let text), .shortAnswer), (.number(let text), .number):
      text.utf8.count <= Self.longestText
    case (.text(let text), .paragraph):
      text.utf8.count <= Self.longestParagraph
    case (.path(let choices), .scenario(let scenario)):
      ScenarioWalk(choices, through: scenario) != nil
    default:
      false
    }
  }
}
