import Foundation
import GRDB

extension RecordStore {
  /// Copies the records in a folder into one file, whether or not a server is using them, with
  /// SQLite's backup interface; writes go on meanwhile. The file appears under its name only once
  /// it is whole, reads back, and is on disk. The report is of the copy's ledger.
  ///
  /// The signing key is not in it: it lies in the folder beside the database and is to be kept
  /// elsewhere. To restore, put the file into a new folder as `groundwork.sqlite`, and the key
  /// beside it.
  public static func backUp(folder: String, to output: String) throws -> LedgerReport {
    let folder = StoreFolder(path: folder)
    let source = try ReadOnlyRecords(folder, forTheLedgerAlone: true)
    return try BackupFile(output).write(key: try folder.publicKey(), from: source.copy)
  }

  /// The same from a store that is open.
  public func backUp(to output: String) throws -> LedgerReport {
    try BackupFile(output).write(key: issuerKey, from: database.copy)
  }
}

/// A backup that is being written.
private struct BackupFile {
  private let path: String
  private let draft: String

  init(_ path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw RecordsError.outputExists(path)
    }
    self.path = path
    draft = path + ".part"
  }

  func write(
    key: IssuerKey?, from copy: (DatabaseQueue) throws -> Void
  ) throws -> LedgerReport {
    unlink(draft)
    let descriptor = open(draft, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw RecordsError.folderUnusable(path) }
    defer {
      close(descriptor)
      unlink(draft)
    }
    let report = try translatingErrors {
      let destination = try DatabaseQueue(path: draft)
      defer { try? destination.close() }
      try copy(destination)
      // One file, without a log beside it.
      try destination.writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA journal_mode = DELETE")
      }
      return try destination.read { try Self.check($0, key: key) }
    }
    guard fsync(descriptor) == 0, rename(draft, path) == 0 else {
      throw RecordsError.folderUnusable(path)
    }
    return report
  }

  private static func check(_ database: Database, key: IssuerKey?) throws -> LedgerReport {
    guard try String.fetchOne(database, sql: "PRAGMA integrity_check") == "ok" else {
      throw RecordsError.backupDamaged
    }
    return try LedgerWalk(database: database, key: key).report()
  }
}
