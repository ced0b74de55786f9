import Assessment
import CurriculumModel
import Records

/// How the answer to one question travels in a form.
///
/// A field names a part by its place on the page, never by its place in the file: in the file the
/// steps stand in the right order and every match beside its prompt.
struct AnswerSheet {
  static let choice = "choice"
  static let text = "text"
  static let longestText = 500
  static let longestParagraph = 4_000

  let question: Question
  /// What stands at each place of the page: indices in the author's order.
  let shown: [Int]

  init(_ question: Question, order: [Int]) {
    self.question = question
    shown = order.isEmpty ? Array(0..<question.partCount) : order
  }

  static func match(_ prompt: Int) -> String { "match-\(prompt)" }
  static func place(_ shown: Int) -> String { "place-\(shown)" }

  /// The fields as they stand when an answer is shown again.
  func form(showing answer: Answer) -> Form {
    Form(fields: fields(showing: answer).map { Form.Field(name: $0.0, text: $0.1) })
  }

  private func fields(showing answer: Answer) -> [(String, String)] {
    switch answer {
    case .choice(let option): places(of: [option]).map { (Self.choice, "\($0)") }
    case .choices(let options): places(of: options).map { (Self.choice, "\($0)") }
    case .matches(let matches):
      matches.enumerated().map { prompt, match in
        let place = match.flatMap { shown.firstIndex(of: $0) }
        return (Self.match(prompt), place.map { "\($0)" } ?? "")
      }
    case .order(let steps):
      shown.enumerated().compactMap { place, step in
        steps.firstIndex(of: step).map { (Self.place(place), "\($0 + 1)") }
      }
    case .text(let text), .number(let text): [(Self.text, text)]
    // A path is not filled in again: what was chosen stands (`SceneFields`).
    case .path: []
    }
  }

  private func places(of parts: [Int]) -> [Int] {
    parts.compactMap { shown.firstIndex(of: $0) }.sorted()
  }
}

extension Question {
  /// How many parts a form shows in an order of its own.
  fileprivate var partCount: Int {
    switch task {
    case .chooseOne(let options), .chooseAll(let options, _), .trueOrFalse(let options):
      options.count
    case .match(let matching): matching.matches.count
    case .order(let steps): steps.count
    case .scenario(let scenario): scenario.scenes.reduce(0) { $0 + $1.choices.count }
    case .shortAnswer, .number, .paragraph: 0
    }
  }
}

extension Answer {
  /// Whether nothing was answered, so that the question still counts as open.
  var isBlank: Bool {
    switch self {
    case .choice: false
    case .choices(let options): options.isEmpty
    case .matches(let matches): matches.allSatisfy { $0 == nil }
    case .order(let steps): steps.isEmpty
    case .text(let text), .number(let text): text.allSatisfy(\.isWhitespace)
    case .path(let choices): choices.isEmpty
    }
  }

  /// Whether nothing is left to do: a scenario has come to its end, anything else is not blank.
  func isFinished(for question: Question?) -> Bool {
    guard case .scenario(let scenario)? = question?.task, case .path(let choices) = self else {
      return !isBlank
    }
    return ScenarioWalk(choices, through: scenario)?.isOver ?? false
  }
}

extension Attempt {
  /// For each question of the form, in its order, whether it is answered.
  func finished(in index: CurriculumIndex) -> [Bool] {
    form.items.map { item in
      answers[item.question]?.isFinished(for: index.questions[item.question]) ?? false
    }
  }
}
