/// The SHA-256 of a release's bytes: 64 lower-case hexadecimal digits.
public struct ReleaseDigest: Hashable, Sendable, Codable, CustomStringConvertible {
  public let hex: String

  public init?(hex: String) {
    guard hex.utf8.count == 64,
      hex.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    self.hex = hex
  }

  public var description: String { hex }

  /// The first 12 digits, for people.
  public var short: String { String(hex.prefix(12)) }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let digest = Self(hex: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a SHA-256 digest")
    }
    self = digest
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hex)
  }
}

/// A curriculum in the one form that has a digest: canonical JSON (RFC 8785).
public struct Release: Sendable {
  public let curriculum: Curriculum
  public let digest: ReleaseDigest
  /// The canonical JSON, in UTF-8.
  public let bytes: [UInt8]

  /// The caller has made sure that `digest` and `bytes` are those of `curriculum`.
  public init(curriculum: Curriculum, digest: ReleaseDigest, bytes: [UInt8]) {
    self.curriculum = curriculum
    self.digest = digest
    self.bytes = bytes
  }
}
