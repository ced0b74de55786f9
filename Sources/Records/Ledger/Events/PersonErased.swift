import GRDB

/// Everything that the ledger only commits to was deleted for this person. What was shown, and
/// when, stays under an id that no longer leads to anyone.
struct PersonErased: LedgerEvent {
  static let kind = LedgerKind.personErased

  var deed: AuditDeed {
    "erased the name, the address and every text"
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: """
        UPDATE person SET name = ?, email = ?, email_key = ?, is_active = 0 WHERE id = ?
        """,
      arguments: [
        Identity.erased.name, Identity.erased.email, Identity.erased.emailKey,
        heading.person?.blob,
      ])
  }
}
