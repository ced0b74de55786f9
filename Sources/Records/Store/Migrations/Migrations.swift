import GRDB

/// The changes of the tables, in order. What has shipped is never edited: a change is a new one.
enum Migrations {
  static func apply(to writer: some DatabaseWriter) throws {
    guard try !writer.read(migrator.hasBeenSuperseded) else { throw RecordsError.newerSchema }
    try migrator.migrate(writer)
  }

  /// Refuses tables that are not those of this version: whoever opens a file beside the server
  /// changes none of them.
  static func requireAll(in database: Database) throws {
    guard try !migrator.hasBeenSuperseded(database) else { throw RecordsError.newerSchema }
    guard try migrator.hasCompletedMigrations(database) else { throw RecordsError.olderSchema }
  }

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 ledger") { try $0.execute(sql: ledgerTables) }
    migrator.registerMigration("2 projections") { try $0.execute(sql: projectionTables) }
    migrator.registerMigration("3 working state") { try $0.execute(sql: workingTables) }
    migrator.registerMigration("4 supervision") { try $0.execute(sql: supervisionTables) }
    migrator.registerMigration("5 marking") { try $0.execute(sql: markingTables) }
    migrator.registerMigration("6 audit") { try $0.execute(sql: auditTables) }
    migrator.registerMigration("7 follow-ups") { try $0.execute(sql: followUpTables) }
    migrator.registerMigration("8 reminders") { try $0.execute(sql: reminderTables) }
    migrator.registerMigration("9 text rules") { try $0.execute(sql: textRuleColumn) }
    migrator.registerMigration("10 regrades") { try $0.execute(sql: regradeTables) }
    migrator.registerMigration("11 team indices") { try $0.execute(sql: teamIndices) }
    migrator.registerMigration("12 in-person sessions") { try $0.execute(sql: sessionTables) }
    migrator.registerMigration("13 marking again") { try $0.execute(sql: markingAgainTables) }
    return migrator
  }
}
