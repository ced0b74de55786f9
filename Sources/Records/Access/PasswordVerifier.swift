import Crypto
import CryptoExtras
import Foundation

/// What the store keeps of a password: a salt, the cost, and the key that scrypt made of them.
struct PasswordVerifier: Hashable, Sendable {
  let cost: PasswordCost
  let salt: [UInt8]
  let key: [UInt8]

  init(cost: PasswordCost, salt: [UInt8], key: [UInt8]) {
    self.cost = cost
    self.salt = salt
    self.key = key
  }

  /// Takes tens of milliseconds.
  init(password: String, cost: PasswordCost, salt: [UInt8]) throws {
    self.cost = cost
    self.salt = salt
    key = try Self.derive(password, cost: cost, salt: salt)
  }

  /// Reads `scrypt$15$8$3$salt$key`, salt and key in hexadecimal digits.
  init?(_ text: String) {
    let parts = text.split(separator: "$")
    guard parts.count == 6, parts[0] == "scrypt", let logRounds = Int(parts[1]),
      let blockSize = Int(parts[2]), let parallelism = Int(parts[3]),
      let salt = [UInt8](hex: parts[4]), let key = [UInt8](hex: parts[5])
    else { return nil }
    cost = PasswordCost(logRounds: logRounds, blockSize: blockSize, parallelism: parallelism)
    self.salt = salt
    self.key = key
  }

  var text: String {
    "scrypt$\(cost.logRounds)$\(cost.blockSize)$\(cost.parallelism)$\(salt.hex)$\(key.hex)"
  }

  /// As long as making one; compares in constant time.
  func accepts(_ password: String) throws -> Bool {
    let other = try Self.derive(password, cost: cost, salt: salt)
    return zip(key, other).reduce(UInt8(key.count == other.count ? 0 : 1)) {
      $0 | ($1.0 ^ $1.1)
    } == 0
  }

  private static func derive(
    _ password: String, cost: PasswordCost, salt: [UInt8]
  ) throws -> [UInt8] {
    // The same letters typed on another system may come composed in another way (NFKC).
    let typed = Array(password.precomposedStringWithCompatibilityMapping.utf8)
    let key = try KDF.Scrypt.deriveKey(
      from: typed, salt: salt, outputByteCount: 32, rounds: 1 << cost.logRounds,
      blockSize: cost.blockSize, parallelism: cost.parallelism,
      maxMemory: 256 * (1 << cost.logRounds) * cost.blockSize)
    return key.withUnsafeBytes { Array($0) }
  }
}
