import Foundation

/// The folder that holds one site's records: the database, the signing key, and a lock.
struct StoreFolder: Hashable, Sendable {
  let path: String

  var database: String { path + "/groundwork.sqlite" }
  var key: String { path + "/signing.key" }
  var lock: String { path + "/groundwork.lock" }

  /// Makes the folder, and an empty database that only its owner can read.
  func prepare() throws {
    if !FileManager.default.fileExists(atPath: path) {
      do {
        try FileManager.default.createDirectory(
          atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      } catch {
        throw RecordsError.folderUnusable(path)
      }
    }
    let descriptor = open(database, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw RecordsError.folderUnusable(path) }
    close(descriptor)
  }

  var holdsRecords: Bool { FileManager.default.fileExists(atPath: database) }
}

/// Keeps a second server away from the folder until it is let go, at the latest when the process
/// ends, however it ends.
final class FolderLock: Sendable {
  private let descriptor: Int32

  init(_ folder: StoreFolder) throws {
    descriptor = open(folder.lock, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw RecordsError.folderUnusable(folder.path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw RecordsError.folderInUse(folder.path)
    }
  }

  deinit { close(descriptor) }
}
