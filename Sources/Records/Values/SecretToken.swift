import Crypto

/// A 256-bit secret that somebody holds, of which the store keeps the SHA-256 only; written as 64
/// lower-case hexadecimal digits.
public struct SecretToken<Purpose>: Hashable, Sendable {
  let bytes: [UInt8]

  /// Reads 64 hexadecimal digits in lower case.
  public init?(_ text: String) {
    guard let bytes = [UInt8](hex: text), bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  init(from random: RandomSource) {
    bytes = random.bytes(32)
  }

  /// For a cookie or a link. Never to be logged, which is why there is no `description`.
  public var text: String { bytes.hex }

  /// What the store keeps.
  var digest: TokenDigest { TokenDigest(bytes: Array(SHA256.hash(data: bytes))) }

  /// A key that only the holder's session has. It may be shown: neither the token nor its digest
  /// can be found from it, and the digest does not give it.
  var derivedKey: [UInt8] {
    Array(
      HMAC<SHA256>.authenticationCode(
        for: Array("groundwork form key".utf8), using: SymmetricKey(data: bytes)))
  }
}

/// SHA-256 of a token.
struct TokenDigest: Hashable, Sendable {
  let bytes: [UInt8]
}

public enum SessionPurpose: Sendable {}
public enum InvitationPurpose: Sendable {}
public enum CalendarPurpose: Sendable {}

/// What the cookie of a person who is signed in carries.
public typealias SessionToken = SecretToken<SessionPurpose>
/// What an invitation link carries.
public typealias InvitationToken = SecretToken<InvitationPurpose>
/// What the link for a calendar program carries.
public typealias CalendarToken = SecretToken<CalendarPurpose>
