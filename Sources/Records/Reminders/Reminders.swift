import GRDB

extension RecordStore {
  /// What was written to people of whom an administrator may know, the latest first.
  public func reminders(limit: Int, by authority: Authority) async throws -> [Reminder] {
    try await database.read { database in
      let reach = try Scope(database).auditReach(of: authority)
      return try ReminderRow.all(within: reach.agency, limit: limit, in: database)
    }
  }

  /// What was written to a visitor, the latest first.
  public func reminders(to visitor: Visitor, limit: Int) async throws -> [Reminder] {
    let person = visitor.person.id
    return try await database.read { try ReminderRow.all(to: person, limit: limit, in: $0) }
  }
}
