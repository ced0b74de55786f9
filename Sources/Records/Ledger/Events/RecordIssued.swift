import CurriculumModel
import GRDB

/// A completion record was signed.
struct RecordIssued: LedgerEvent {
  static let kind = LedgerKind.recordIssued
  static let title = "Completion record issued"

  /// The entries that it rests on, rising.
  let evidence: [Int]
  /// Commits to the bytes of the file, which name the person.
  let file: Commitment
  let pathway: Pathway.ID
  let record: CompletionRecordID
  let release: ReleaseDigest
  let validUntil: CalendarDate?

  var deed: AuditDeed {
    "issued the completion record of \(.pathway(pathway))"
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: """
        INSERT INTO completion_record (id, person, pathway, release, issued_ms, valid_until, file,
          sequence)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        record.blob, heading.person?.blob, pathway.rawValue, release.hex, heading.recorded.value,
        validUntil?.description, file.bytes.blob, heading.sequence,
      ])
  }
}
