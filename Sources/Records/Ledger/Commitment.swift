import CanonicalJSON
import Crypto
import Foundation
import GRDB

/// What the ledger holds in place of a text about a person: SHA-256 over a random salt and the
/// text. With salt and text at hand anyone can check it; once both are deleted it tells nothing,
/// and the chain still verifies.
struct Commitment: Hashable, Sendable, Codable {
  let bytes: [UInt8]

  init(to text: [UInt8], salt: [UInt8]) {
    bytes = Array(SHA256.hash(data: salt + text))
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let bytes = [UInt8](hex: try container.decode(String.self)), bytes.count == 32 else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a commitment")
    }
    self.bytes = bytes
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(bytes.hex)
  }

  /// The text, or `nil` once it was erased.
  func text(in database: Database) throws -> [UInt8]? {
    let text = try String.fetchOne(
      database.cachedStatement(sql: "SELECT text FROM private_text WHERE commitment = ?"),
      arguments: [bytes.blob])
    return text.map { Array($0.utf8) }
  }

  func value<Value: Decodable>(_ type: Value.Type, in database: Database) throws -> Value? {
    try text(in: database).map { try CanonicalJSONDecoder().decode(type, from: $0) }
  }
}
