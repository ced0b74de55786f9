import Foundation
import GRDB

/// A folder's database, opened beside a server that may be using it.
struct ReadOnlyRecords {
  private let queue: DatabaseQueue

  /// The ledger can be read as any version left it, and everything else only as this one has it.
  init(_ folder: StoreFolder, forTheLedgerAlone: Bool = false) throws {
    guard folder.holdsRecords else { throw RecordsError.noRecords(folder.path) }
    queue = try translatingErrors {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(5)
      return try DatabaseQueue(path: folder.database, configuration: configuration)
    }
    guard try read({ try $0.tableExists("ledger") }) else {
      throw RecordsError.noRecords(folder.path)
    }
    if !forTheLedgerAlone { try read(Migrations.requireAll) }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try translatingErrors { try queue.read(body) }
  }

  func copy(to destination: DatabaseQueue) throws {
    try translatingErrors { try queue.backup(to: destination) }
  }
}

extension StoreFolder {
  /// `nil` where no key lies in the folder, as with a copy of the database alone.
  func publicKey() throws -> IssuerKey? {
    guard FileManager.default.fileExists(atPath: key) else { return nil }
    return try SigningKey.load(from: self, makingOne: false, random: .system).publicKey
  }
}
