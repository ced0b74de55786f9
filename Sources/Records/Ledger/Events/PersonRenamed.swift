import GRDB

/// A person's name or address changed.
struct PersonRenamed: LedgerEvent {
  static let kind = LedgerKind.personRenamed

  /// Commits to an `Identity`.
  let identity: Commitment

  func project(_ heading: EntryHeading, in database: Database) throws {
    let identity = try identity.value(Identity.self, in: database) ?? .erased
    try database.execute(
      sql: "UPDATE person SET name = ?, email = ?, email_key = ? WHERE id = ?",
      arguments: [identity.name, identity.email, identity.emailKey, heading.person?.blob])
  }
}
