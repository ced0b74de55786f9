import GRDB

/// A person left, or came back.
struct ActivitySet: LedgerEvent {
  static let kind = LedgerKind.activitySet

  let isActive: Bool

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.execute(
      sql: "UPDATE person SET is_active = ? WHERE id = ?",
      arguments: [isActive, heading.person?.blob])
  }
}
