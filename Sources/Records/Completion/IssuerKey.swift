import Crypto

/// An issuer's public key: Ed25519, 32 bytes, written as 64 lower-case hexadecimal digits.
public struct IssuerKey: Hashable, Sendable, CustomStringConvertible {
  let bytes: [UInt8]

  /// Reads 64 hexadecimal digits in lower case.
  public init?(_ text: some StringProtocol) {
    guard let bytes = [UInt8](hex: text), bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  public var description: String { bytes.hex }

  func isValid(_ signature: [UInt8], over message: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
      return false
    }
    return key.isValidSignature(signature, for: message)
  }
}

extension IssuerKey: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let key = Self(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a public key")
    }
    self = key
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
