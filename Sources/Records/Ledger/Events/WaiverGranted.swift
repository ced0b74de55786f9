import CurriculumModel
import GRDB

/// Earlier learning was accepted for a competency.
struct WaiverGranted: LedgerEvent {
  static let kind = LedgerKind.waiverGranted
  static let title = "Earlier learning accepted"

  let competency: Competency.ID
  /// Commits to the name of the document that shows it.
  let document: Commitment?
  let reason: Commitment

  var deed: AuditDeed {
    "accepted earlier learning for \(.competency(competency))"
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: """
        INSERT INTO waiver (sequence, person, competency, reason, document, author, recorded_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        heading.sequence, heading.person?.blob, competency.rawValue, reason.bytes.blob,
        document?.bytes.blob, heading.actor?.blob, heading.recorded.value,
      ])
  }
}
