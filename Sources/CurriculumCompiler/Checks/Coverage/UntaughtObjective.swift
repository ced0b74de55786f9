import Diagnostics

/// Every objective and every skill is named by the **Teaches** of a lesson, once the competency is
/// taught at all.
struct UntaughtObjective: CurriculumCheck {
  static let id = "untaught-objective"
  static let rule = "Every objective is taught by a lesson"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    let coverage = curriculum.coverage
    return curriculum.sections(.competency).filter(coverage.hasBegun).flatMap(\.goals)
      .filter { coverage.lessons(teaching: $0.id.text).isEmpty }.map { .untaught($0) }
  }
}

extension Diagnostic {
  fileprivate static func untaught(_ goal: Goal) -> Diagnostic {
    Diagnostic(
      UntaughtObjective.self, at: goal.id.range,
      message: "\(UntaughtObjective.rule); no lesson teaches \(goal.id.text)",
      reason: "Staff are asked to show what they were never taught")
  }
}
