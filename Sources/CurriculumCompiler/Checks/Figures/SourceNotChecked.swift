import CurriculumModel
import Diagnostics

/// Somebody has read every source against our text within the last 24 months.
///
/// 24 months is how long a completion record stands in the shipped curriculum: nobody should renew
/// on a text that was not checked since they learned it.
struct SourceNotChecked: CurriculumCheck {
  static let id = "source-not-checked"
  static let rule = "Somebody has checked every source within 24 months"
  static let severity = Diagnostic.Severity.warning

  private static let period = CalendarPeriod(24, .month)

  func diagnostics(in curriculum: CurriculumOverview) -> [Diagnostic] {
    guard let today = curriculum.today else { return [] }
    return curriculum.sections(.source).compactMap { section in
      guard let fact = section.fact("Checked") else { return .neverChecked(section) }
      guard let checked = fact.date, let end = Self.period?.after(checked),
        end.daysSinceEpoch < today.daysSinceEpoch
      else { return nil }
      return .checkedLongAgo(fact)
    }
  }
}

extension Diagnostic {
  private static let hint = "Read it against what we teach, then set **Checked** to that day"

  fileprivate static func neverChecked(_ section: Section) -> Diagnostic {
    Diagnostic(
      SourceNotChecked.self, at: section.nameRange,
      message: "\(SourceNotChecked.rule); this one has no **Checked**", reason: hint)
  }

  fileprivate static func checkedLongAgo(_ fact: Fact) -> Diagnostic {
    Diagnostic(
      SourceNotChecked.self, at: fact.valueRange,
      message: "\(SourceNotChecked.rule); this one was last checked on \(fact.text)", reason: hint)
  }
}
