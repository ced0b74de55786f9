/// Which lessons teach every objective, and which questions test it. A `Part` is a lesson or a
/// question, told as closely as whoever asks needs it.
struct Coverage<Part: Sendable>: Sendable {
  let goals: [Goal]
  /// By the objective.
  let lessons: [String: [Part]]
  /// By the objective.
  let questions: [String: [Part]]
  /// The competencies that a module names.
  private let named: Set<String>

  /// `lessons` and `questions` by the id of the objective.
  init(
    goals: [Goal], lessons: [String: [Part]], questions: [String: [Part]], named: Set<String>
  ) {
    self.goals = goals
    self.lessons = lessons
    self.questions = questions
    self.named = named
  }

  func lessons(teaching objective: String) -> [Part] { lessons[objective] ?? [] }

  func questions(testing objective: String) -> [Part] { questions[objective] ?? [] }

  /// Whether a module is for this competency, or a lesson teaches a part of it.
  func hasBegun(_ competency: Section) -> Bool {
    competency.id.map(named.contains) == true
      || competency.goals.contains { !lessons(teaching: $0.id.text).isEmpty }
  }
}

extension Directory {
  /// The ids that a fact names, each once.
  func ids(_ key: String, of section: Section) -> Set<String> {
    Set((section.fact(key)?.references ?? []).map(id(named:)))
  }
}
