import GRDB

struct RolesSet: LedgerEvent {
  static let kind = LedgerKind.rolesSet

  /// All that the person now holds, rising.
  let roles: [Role]

  var deed: AuditDeed {
    "set the roles to \(roles.auditWords)"
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: "DELETE FROM person_role WHERE person = ?", arguments: [heading.person?.blob])
    for role in roles {
      try database.perform(
        sql: "INSERT INTO person_role (person, role) VALUES (?, ?)",
        arguments: [heading.person?.blob, role.rawValue])
    }
  }
}
