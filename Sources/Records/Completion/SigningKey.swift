import Crypto
import Foundation

/// The key that signs completion records and the ledger's head: Ed25519 (RFC 8032).
struct SigningKey: Sendable {
  private let seed: [UInt8]
  let publicKey: IssuerKey

  /// `nil` unless there are 32 bytes.
  init?(seed: [UInt8]) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { return nil }
    self.seed = seed
    publicKey = IssuerKey(bytes: Array(key.publicKey.rawRepresentation))
  }

  /// 64 bytes.
  func signature(over message: [UInt8]) throws -> [UInt8] {
    let key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    return Array(try key.signature(for: message))
  }

  /// Reads the key of a folder, and makes one where there is none and none was used.
  static func load(
    from folder: StoreFolder, makingOne mayMake: Bool, random: RandomSource
  ) throws -> SigningKey {
    let descriptor = open(folder.key, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      guard errno == ENOENT else { throw RecordsError.folderUnusable(folder.path) }
      guard mayMake else { throw RecordsError.keyMissing(folder.key) }
      return try make(in: folder, random: random)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw RecordsError.folderUnusable(folder.path) }
    guard status.st_mode & 0o077 == 0 else { throw RecordsError.keyReadableByOthers(folder.key) }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(descriptor, &bytes, bytes.count)
    let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    guard let seed = [UInt8](hex: text.trimmingCharacters(in: .newlines)),
      let key = SigningKey(seed: seed)
    else { throw RecordsError.keyMalformed(folder.key) }
    return key
  }

  /// The file appears under its name only when it is whole and on disk.
  private static func make(in folder: StoreFolder, random: RandomSource) throws -> SigningKey {
    let seed = random.bytes(32)
    guard let key = SigningKey(seed: seed) else { throw RecordsError.keyMalformed(folder.key) }
    let draft = folder.key + ".new"
    unlink(draft)
    let descriptor = open(draft, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw RecordsError.folderUnusable(folder.path) }
    defer { close(descriptor) }
    let text = Array((seed.hex + "\n").utf8)
    guard write(descriptor, text, text.count) == text.count, fsync(descriptor) == 0,
      rename(draft, folder.key) == 0
    else { throw RecordsError.folderUnusable(folder.path) }
    let directory = open(folder.path, O_RDONLY | O_CLOEXEC)
    defer { close(directory) }
    guard fsync(directory) == 0 else { throw RecordsError.folderUnusable(folder.path) }
    return key
  }
}
