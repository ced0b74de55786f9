import GRDB

extension RecordStore {
  /// Walks over the ledger of this store. Reads a snapshot, so writes go on meanwhile.
  public func verifyLedger() async throws -> LedgerReport {
    let key = issuerKey
    return try await database.read { try LedgerWalk(database: $0, key: key).report() }
  }

  /// Walks over the ledger in a folder, whether or not a server is using it, and changes nothing.
  ///
  /// Checks the signed end with `key` or, where none is given, with the key that lies in the
  /// folder; without either it says that the signature was not checked.
  public static func verifyLedger(
    in folder: String, with key: IssuerKey? = nil
  ) throws -> LedgerReport {
    let folder = StoreFolder(path: folder)
    let records = try ReadOnlyRecords(folder, forTheLedgerAlone: true)
    let key = try key ?? folder.publicKey()
    return try records.read { try LedgerWalk(database: $0, key: key).report() }
  }

  /// Empties every table that follows from the ledger and fills it again. Gives the names of the
  /// tables that said something else before, in the order of the alphabet.
  @discardableResult
  public func rebuildProjections() async throws -> [String] {
    try await write(concerning: .everyone) { pen in
      try pen.database.execute(sql: "PRAGMA cache_size = -\(Self.rebuildingKibibytes)")
      defer { RecordDatabase.limitCache(pen.database) }
      return try Projections.differences(in: pen.database) {
        try Projections.rebuild(in: pen.database)
      }
    }
  }

  /// Of memory, for tables whose rows come in the order of the ledger and lie in that of their keys.
  private static let rebuildingKibibytes = 256 * 1_024
}
