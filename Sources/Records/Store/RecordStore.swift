import GRDB

/// What people did, in one SQLite file, and who may see it.
///
/// Every public method is one transaction; what it says was done is on disk when it returns.
/// Methods that read about a person take the visitor who asks.
public struct RecordStore: Sendable {
  let database: RecordDatabase
  let key: SigningKey
  let options: RecordStoreOptions
  let clock: WallClock
  let random: RandomSource
  let visitors: VisitorCache
  let releases: ReleaseCache
  let knownEvidence: EvidenceCache
  let throttle: SignInThrottle
  /// Of the codes of in-person sessions.
  let codes: SignInThrottle
  let passwords: PasswordHashing
  private let lock: FolderLock

  /// Opens the records in a folder and makes them where there are none. One store at a time can
  /// have a folder open.
  public static func open(
    in folder: String, options: RecordStoreOptions = RecordStoreOptions(),
    clock: WallClock = .system, random: RandomSource = .system
  ) throws -> RecordStore {
    let folder = StoreFolder(path: folder)
    try folder.prepare()
    let lock = try FolderLock(folder)
    let isNew = try !RecordDatabase.holdsEntries(at: folder.database)
    let key = try SigningKey.load(from: folder, makingOne: isNew, random: random)
    let database = try RecordDatabase(
      path: folder.database, waitsForTheDisk: options.waitsForTheDisk
    ) {
      try LedgerSeal.renew(in: $0, with: key)
    }
    try database.readAtStart { try LedgerSeal.requireIntact(in: $0, by: key.publicKey) }
    return RecordStore(
      database: database, key: key, options: options, clock: clock, random: random,
      visitors: VisitorCache(), releases: ReleaseCache(), knownEvidence: EvidenceCache(),
      throttle: SignInThrottle(limits: options.throttle),
      codes: SignInThrottle(limits: options.throttle),
      passwords: PasswordHashing(cost: options.passwordCost, random: random), lock: lock)
  }

  /// The same where there are records, and never makes any: for whoever looks after them, and may
  /// have mistyped the folder.
  public static func openExisting(in folder: String) throws -> RecordStore {
    guard StoreFolder(path: folder).holdsRecords else { throw RecordsError.noRecords(folder) }
    return try open(in: folder)
  }

  /// The key that completion records of this site verify with.
  public var issuerKey: IssuerKey { key.publicKey }

  /// Waits for what is being written and lets go of the file.
  public func close() throws {
    try database.close()
  }

  /// One write, at one moment, in its own savepoint; the visitors that it concerns are forgotten
  /// before the caller goes on.
  func write<Value: Sendable>(
    concerning concern: VisitorConcern, _ body: @escaping @Sendable (LedgerPen) throws -> Value
  ) async throws -> Value {
    let (clock, random, visitors) = (clock, random, visitors)
    return try await database.write(committed: { visitors.forget(concern) }) { database in
      try body(LedgerPen(database: database, now: clock.now(), random: random))
    }
  }
}
