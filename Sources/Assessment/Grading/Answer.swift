/// What a learner gave as the answer to a question.
///
/// Indices count from 0 in the author's order, whatever order the form showed, so an answer is
/// graded without its form.
public enum Answer: Hashable, Sendable, Codable {
  /// *Choose one*, *True or false*.
  case choice(option: Int)
  /// *Choose all that apply*; rising, none twice.
  case choices(options: [Int])
  /// *Match each*: for every prompt the index into `MatchingTask.matches`, `nil` where open.
  case matches(_ matches: [Int?])
  /// *Put in order*: the steps in the learner's order, each once.
  case order(steps: [Int])
  /// *Short answer* and *Write a paragraph*, as typed.
  case text(_ text: String)
  /// *Number*, as typed.
  case number(_ text: String)
  /// *Scenario*: the choices made so far, each an index into the choices of the scene that the
  /// ones before lead to.
  case path(choices: [Int])
}
