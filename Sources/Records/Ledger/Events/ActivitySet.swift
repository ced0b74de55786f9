import GRDB

/// A person left, or came back.
struct ActivitySet: LedgerEvent {
  static let kind = LedgerKind.activitySet
  static let title = "Account closed or opened"

  let isActive: Bool

  var deed: AuditDeed {
    isActive ? "opened the account again" : "closed the account"
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: "UPDATE person SET is_active = ? WHERE id = ?",
      arguments: [isActive, heading.person?.blob])
  }
}
