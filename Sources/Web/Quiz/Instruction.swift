import CurriculumModel

extension Question.Task {
  /// What to do, as the author's instruction has it, with what the page adds.
  var instruction: String {
    switch self {
    case .chooseOne: "Choose one."
    case .chooseAll: "Choose all that apply."
    case .trueOrFalse: "True or false?"
    case .match: "Match each. A match can be used once, and some may be left over."
    case .order(let steps): "Put in order: number the steps from 1 to \(steps.count)."
    case .shortAnswer: "Write a short answer, a word or a few."
    case .number: "Write a number."
    case .paragraph: "Write a paragraph. Your supervisor reads it and answers you."
    case .scenario: "Choose what to do, scene by scene."
    }
  }
}
