import GRDB

struct RecordRevoked: LedgerEvent {
  static let kind = LedgerKind.recordRevoked
  static let title = "Completion record revoked"

  /// Commits to why, as a JSON string.
  let reason: Commitment
  let record: CompletionRecordID
  /// The entry that is taken back.
  let revokes: Int

  var deed: AuditDeed {
    "revoked the completion record of entry \(revokes)"
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: "UPDATE completion_record SET revoked_ms = ? WHERE id = ?",
      arguments: [heading.recorded.value, record.blob])
  }
}
