/// A random 128-bit name that tells nothing about what it names; written as 32 lower-case
/// hexadecimal digits.
public struct RandomID<Subject>: Hashable, Sendable {
  let high: UInt64
  let low: UInt64

  /// Reads 32 hexadecimal digits in lower case.
  public init?(_ text: String) {
    guard let bytes = [UInt8](hex: text) else { return nil }
    self.init(bytes: bytes)
  }

  init(from random: RandomSource) {
    var bytes = random.bytes(16)[...]
    high = Self.takeWord(from: &bytes)
    low = Self.takeWord(from: &bytes)
  }

  init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    var (high, low): (UInt64, UInt64) = (0, 0)
    for byte in bytes { (high, low) = (high << 8 | low >> 56, low << 8 | UInt64(byte)) }
    self.high = high
    self.low = low
  }

  /// 16 bytes, the most significant first.
  var bytes: [UInt8] {
    (0..<16).map { UInt8(truncatingIfNeeded: ($0 < 8 ? high : low) >> (56 - 8 * ($0 & 7))) }
  }

  private static func takeWord(from bytes: inout ArraySlice<UInt8>) -> UInt64 {
    defer { bytes = bytes.dropFirst(8) }
    return bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension RandomID: CustomStringConvertible {
  public var description: String { bytes.hex }
}

extension RandomID: Comparable {
  public static func < (one: Self, other: Self) -> Bool {
    (one.high, one.low) < (other.high, other.low)
  }
}

extension RandomID: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let id = Self(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a random id")
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
