extension JSONParser {
  /// A whole number, from its sign or first digit on.
  mutating func number() throws(JSONParsingError) -> Int {
    let start = offset
    let isNegative = bytes[offset] == UInt8(ascii: "-")
    if isNegative { offset += 1 }
    guard let first = digit() else {
      throw offset < bytes.count ? error(.unexpectedByte(bytes[offset])) : error(.unexpectedEnd)
    }
    var magnitude = first
    offset += 1
    while let next = digit() {
      guard first != 0 else { throw error(.unexpectedByte(bytes[offset])) }
      magnitude = magnitude * 10 + next
      guard magnitude <= JSONLimits.integers.upperBound else {
        throw error(.numberOutOfRange, at: start)
      }
      offset += 1
    }
    if offset < bytes.count, [UInt8(ascii: "."), 0x45, 0x65].contains(bytes[offset]) {
      throw error(.numberNotWhole, at: start)
    }
    return isNegative ? -magnitude : magnitude
  }

  private func digit() -> Int? {
    guard offset < bytes.count, (0x30...0x39).contains(bytes[offset]) else { return nil }
    return Int(bytes[offset] - 0x30)
  }
}
