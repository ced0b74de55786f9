import GRDB

struct PersonAdded: LedgerEvent {
  static let kind = LedgerKind.personAdded

  let agency: AgencyID?
  /// Commits to an `Identity`.
  let identity: Commitment
  /// Rising.
  let roles: [Role]

  var deed: AuditDeed {
    "added the person as \(roles.auditWords)"
  }

  func agency(_ heading: EntryHeading, in database: Database) throws -> AgencyID? {
    agency
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    let identity = try identity.value(Identity.self, in: database) ?? .erased
    try database.perform(
      sql: """
        INSERT INTO person (id, agency, name, email, email_key, is_active, added_ms)
        VALUES (?, ?, ?, ?, ?, 1, ?)
        """,
      arguments: [
        heading.person?.blob, agency?.blob, identity.name, identity.email, identity.emailKey,
        heading.recorded.value,
      ])
    try RolesSet(roles: roles).project(heading, in: database)
  }
}

/// Who a person is, as it stands beside the ledger.
struct Identity: Codable, Hashable, Sendable {
  let name: String
  let email: String

  /// What is known of a person who was erased.
  static let erased = Identity(name: "Erased person", email: "")

  /// Addresses that differ in case only are the same.
  var emailKey: String { email.lowercased() }
}
