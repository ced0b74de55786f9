import GRDB

/// The SQLite file: many readers, one writer, and nothing acknowledged that is not on disk.
struct RecordDatabase: Sendable {
  private let pool: DatabasePool
  private let writer: GroupCommit

  /// Opens or makes the file and brings its tables up to date. `seal` runs in every transaction
  /// just before its commit.
  init(
    path: String, waitsForTheDisk: Bool, seal: @escaping @Sendable (Database) throws -> Void
  ) throws {
    var configuration = Configuration()
    configuration.maximumReaderCount = 4
    configuration.busyMode = .timeout(5)
    configuration.label = "groundwork"
    configuration.prepareDatabase { database in
      Self.limitCache(database)
      try Self.overwriteWhatIsDeleted(database)
    }
    pool = try translatingErrors { try DatabasePool(path: path, configuration: configuration) }
    writer = GroupCommit(pool: pool, seal: seal)
    try translatingErrors {
      try Migrations.apply(to: pool)
      if waitsForTheDisk { try pool.writeWithoutTransaction(Self.waitForTheDisk) }
    }
  }

  /// To 4 MB for each connection: the system remembers what is read often.
  static func limitCache(_ database: Database) {
    try? database.execute(sql: "PRAGMA cache_size = -4000")
  }

  /// GRDB's pool sets `synchronous` to NORMAL once its connection is prepared, so FULL has to be
  /// set afterwards, and read back.
  private static func waitForTheDisk(_ database: Database) throws {
    try database.execute(sql: "PRAGMA synchronous = FULL")
    guard try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2,
      try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal"
    else { throw RecordsError.notDurable }
  }

  /// Whether a file has a ledger with entries in it.
  static func holdsEntries(at path: String) throws -> Bool {
    try translatingErrors {
      let queue = try DatabaseQueue(path: path)
      defer { try? queue.close() }
      return try queue.read { database in
        guard try database.tableExists("ledger") else { return false }
        return try LedgerHead.last(in: database).sequence > 0
      }
    }
  }

  /// What `PRAGMA synchronous` reads on the connection that writes.
  var synchronousLevel: Int? {
    try? pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
  }

  func read<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    do {
      return try await pool.read(body)
    } catch let error as DatabaseError {
      throw RecordsError(error)
    }
  }

  func write<Value: Sendable>(
    committed: @escaping @Sendable () -> Void = {},
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    do {
      return try await writer.write(committed: committed, body)
    } catch let error as DatabaseError {
      throw RecordsError(error)
    }
  }

  /// Reads before any caller is there: at start.
  func readAtStart<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try translatingErrors { try pool.read(body) }
  }

  /// Outside of any transaction, with the one connection that writes.
  func whileNobodyWrites(_ body: @escaping @Sendable (Database) throws -> Void) async throws {
    try await pool.writeWithoutTransaction(body)
  }

  func copy(to destination: DatabaseQueue) throws {
    try translatingErrors { try pool.backup(to: destination) }
  }

  func close() throws {
    try translatingErrors { try pool.close() }
  }
}

extension RecordsError {
  /// The code alone: SQLite's text may hold table names and values.
  init(_ error: DatabaseError) {
    self = .storageFailed(code: Int(error.extendedResultCode.rawValue))
  }
}

/// Lets no error of the database library out.
func translatingErrors<Value>(_ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let error as DatabaseError {
    throw RecordsError(error)
  }
}
