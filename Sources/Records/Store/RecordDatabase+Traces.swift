import GRDB

/// Leaves nothing in the files of what was deleted: what is SQLite's own about erasure.
///
/// - `secure_delete` is on for every connection: what is deleted or replaced is overwritten with
///   zeros where it stood.
/// - The log beside the file (WAL) still holds pages as they were before. It is brought into the
///   file and cut to nothing after an erasure.
/// - Files from before `secure_delete` may hold scraps in pages that moved. Only writing the file
///   anew (`VACUUM`) shows that there are none, which takes as long as reading all of it.
extension RecordDatabase {
  static func overwriteWhatIsDeleted(_ database: Database) throws {
    try database.execute(sql: "PRAGMA secure_delete = ON")
  }

  /// Brings the log into the file and empties it. Where somebody reads for longer than a few
  /// seconds meanwhile, the log goes at the next erasure, or when the store is closed.
  func emptyLog() async {
    try? await whileNobodyWrites { _ = try $0.checkpoint(.truncate) }
  }

  /// Writes the file anew, without anything but its rows, and empties the log.
  func compact() async throws {
    do {
      try await whileNobodyWrites { database in
        try database.execute(sql: "VACUUM")
        _ = try database.checkpoint(.truncate)
      }
    } catch let error as DatabaseError {
      throw RecordsError(error)
    }
  }
}

extension RecordStore {
  /// Writes the database's file anew, so that it holds nothing but what the tables say: no scrap of
  /// anything that was ever deleted. Needs as much free space as the file takes, and the time to
  /// read it.
  public func compact() async throws {
    try await database.compact()
  }
}
