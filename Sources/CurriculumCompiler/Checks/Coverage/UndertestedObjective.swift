import CurriculumModel
import Diagnostics

/// An objective that is shown by a quiz is tested by at least two questions. One that no lesson
/// teaches has a finding already.
struct UndertestedObjective: CurriculumCheck {
  static let id = "undertested-objective"
  static let rule = "An objective that a quiz shows is tested by at least 2 questions"
  static let severity = Diagnostic.Severity.warning

  /// One right answer among three or four may be a guess; two in a row seldom are.
  static let fewestQuestions = 2

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    let coverage = curriculum.coverage
    return coverage.goals.compactMap { goal in
      let questions = coverage.questions(testing: goal.id.text)
      guard goal.evidence.contains(.quiz), questions.count < Self.fewestQuestions,
        !coverage.lessons(teaching: goal.id.text).isEmpty
      else { return nil }
      return .undertested(goal, by: questions)
    }
  }
}

extension Diagnostic {
  fileprivate static func undertested(_ goal: Goal, by questions: [ObjectiveUse]) -> Diagnostic {
    Diagnostic(
      UndertestedObjective.self, at: goal.id.range,
      message: "\(UndertestedObjective.rule); \(goal.id.text) has "
        + (questions.isEmpty ? "none" : "one"),
      reason: "One right answer among three or four may be a guess; two in a row seldom are",
      notes: questions.map { Note("tested here", at: $0.range) })
  }
}
