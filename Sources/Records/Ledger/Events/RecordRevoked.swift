import GRDB

struct RecordRevoked: LedgerEvent {
  static let kind = LedgerKind.recordRevoked

  /// Commits to why, as a JSON string.
  let reason: Commitment
  let record: CompletionRecordID
  /// The entry that is taken back.
  let revokes: Int

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.execute(
      sql: "UPDATE completion_record SET revoked_ms = ? WHERE id = ?",
      arguments: [heading.recorded.value, record.blob])
  }
}
