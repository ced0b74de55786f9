import GRDB

extension Database {
  /// Executes a statement that is kept ready for the next time: reading its text anew takes longer
  /// than most of them run.
  func perform(sql: String, arguments: StatementArguments = StatementArguments()) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
