import Diagnostics

/// A competency that a framework asks for is taught, or the framework says why not yet.
///
/// One finding for the whole competency: while nobody has begun to teach it, its objectives would
/// all say the same.
struct UntaughtCompetency: CurriculumCheck {
  static let id = "untaught-competency"
  static let rule = "Every competency of a framework is taught"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    let coverage = curriculum.coverage
    return curriculum.sections(.competency).filter { !coverage.hasBegun($0) }.map { .untaught($0) }
  }
}

extension Diagnostic {
  fileprivate static func untaught(_ competency: Section) -> Diagnostic {
    Diagnostic(
      UntaughtCompetency.self, at: competency.nameRange,
      message: "\(UntaughtCompetency.rule); no lesson teaches any part of \(competency.id ?? "it")",
      reason: "Nobody can come to hold a competency that nothing leads to")
  }
}
