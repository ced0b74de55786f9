import CurriculumModel

/// What an italic line on its own says about the list that follows.
enum Instruction: Hashable, Sendable {
  case chooseOne, chooseAll, trueOrFalse, match, order, shortAnswer, number, paragraph, scenario
  case draw(Int)
  case staffCan, lookFor, show
  case end(Scenario.Ending)

  /// `nil` where the text is no instruction of the language.
  init?(_ text: String) {
    if let known = Self.fixed[text] {
      self = known
      return
    }
    guard text.hasPrefix("Draw "), text.hasSuffix("."),
      let count = Int(text.dropFirst(5).dropLast()), (1...10_000).contains(count)
    else { return nil }
    self = .draw(count)
  }

  /// Every instruction as it is written.
  static let texts: [String] = fixed.keys.sorted()

  private static let fixed: [String: Instruction] = [
    "Choose one.": .chooseOne,
    "Choose all that apply.": .chooseAll,
    "True or false.": .trueOrFalse,
    "Match each.": .match,
    "Put in order.": .order,
    "Short answer.": .shortAnswer,
    "Number.": .number,
    "Write a paragraph, marked by your supervisor.": .paragraph,
    "Scenario.": .scenario,
    "Staff can:": .staffCan,
    "Look for:": .lookFor,
    "Show:": .show,
    "End: safe.": .end(.safe),
    "End: unsafe.": .end(.unsafe),
  ]

  /// The instructions that a section of that role can hold, as they are written.
  static func texts(for role: Role) -> [String] {
    switch role {
    case .competency: ["Staff can:", "Show:"]
    case .skill: ["Look for:"]
    case .scene: ["End: safe.", "End: unsafe."]
    case .question, .pool:
      [
        "Choose one.", "Choose all that apply.", "True or false.", "Match each.",
        "Put in order.", "Short answer.", "Number.",
        "Write a paragraph, marked by your supervisor.", "Scenario.", "Draw 3.", "Look for:",
      ]
    default: []
    }
  }
}
