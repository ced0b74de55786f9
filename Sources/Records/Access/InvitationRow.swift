import GRDB

struct InvitationRow: Sendable {
  let person: PersonID?
  let expires: UTCMilliseconds

  static func find(
    _ token: InvitationToken, at now: UTCMilliseconds, in database: Database
  ) throws -> InvitationRow? {
    try Row.fetchOne(
      database, sql: "SELECT person, expires_ms FROM invitation WHERE token = ? AND expires_ms > ?",
      arguments: [token.digest.bytes.blob, now.value]
    ).map { InvitationRow(person: try $0.optionalID(0), expires: $0.moment(1)) }
  }

  static func replace(
    _ token: InvitationToken, for person: PersonID?, expiring seconds: Int64, with pen: LedgerPen
  ) throws {
    try pen.database.execute(
      sql: "DELETE FROM invitation WHERE person IS ? OR expires_ms <= ?",
      arguments: [person?.blob, pen.now.value])
    try pen.database.execute(
      sql: "INSERT INTO invitation (token, person, expires_ms) VALUES (?, ?, ?)",
      arguments: [
        token.digest.bytes.blob, person?.blob, pen.now.adding(seconds: seconds).value,
      ])
  }

  /// Takes the link away; of two who use it at once, one is refused.
  static func use(_ token: InvitationToken, for person: PersonID?, with pen: LedgerPen) throws {
    try pen.database.execute(
      sql: "DELETE FROM invitation WHERE token = ? AND person IS ? AND expires_ms > ?",
      arguments: [token.digest.bytes.blob, person?.blob, pen.now.value])
    guard pen.database.changesCount == 1 else { throw RecordsError.invitationNotValid }
  }

  /// Whether somebody who runs the whole site can sign in.
  static func hasAdministrator(in database: Database) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM person
          JOIN person_role ON person_role.person = person.id
          JOIN credential ON credential.person = person.id
          WHERE person.is_active AND person.agency IS NULL AND person_role.role = 'administrator')
        """) ?? false
  }
}
