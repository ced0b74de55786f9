import GRDB

/// A person's name or address changed.
struct PersonRenamed: LedgerEvent {
  static let kind = LedgerKind.personRenamed
  static let title = "Name or address changed"

  /// Commits to an `Identity`.
  let identity: Commitment

  var deed: AuditDeed {
    "changed the name or the address"
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    let identity = try identity.value(Identity.self, in: database) ?? .erased
    try database.perform(
      sql: "UPDATE person SET name = ?, email = ?, email_key = ? WHERE id = ?",
      arguments: [identity.name, identity.email, identity.emailKey, heading.person?.blob])
  }
}
