import CurriculumModel
import GRDB

/// Texts and marks that had been kept long enough were removed.
struct RetentionApplied: LedgerEvent {
  static let kind = LedgerKind.retentionApplied

  /// What was recorded on this day or earlier.
  let before: CalendarDate
  /// How many of each kind.
  let removed: [String: Int]

  var deed: AuditDeed {
    let kinds = removed.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    return "removed what was kept since \(before) or longer: \(kinds.joined(separator: ", "))"
  }

  func project(_ heading: EntryHeading, in database: Database) throws {}
}
