import CurriculumModel
import Diagnostics

/// An agency looks at a value again by the day that it has set itself.
struct StaleValue: CurriculumCheck {
  static let id = "stale-value"
  static let rule = "An agency looks at a value again by its **Review by**"
  static let severity = Diagnostic.Severity.warning

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    guard let today = curriculum.today else { return [] }
    return curriculum.sections(.agencyValue).compactMap { value in
      guard let fact = value.fact("Review by"), let date = fact.date, date < today else {
        return nil
      }
      return .stale(fact, on: today)
    }
  }
}

extension Diagnostic {
  fileprivate static func stale(_ fact: Fact, on today: CalendarDate) -> Diagnostic {
    Diagnostic(
      StaleValue.self, at: fact.valueRange, message: "\(StaleValue.rule); today is \(today)",
      reason: "A number that nobody answers any more can cost a young person the one call they make"
    )
  }
}
