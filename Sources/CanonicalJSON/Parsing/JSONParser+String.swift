extension JSONParser {
  /// A string, from its opening to behind its closing quotation mark.
  mutating func string() throws(JSONParsingError) -> String {
    offset += 1
    let start = offset
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        let text = try text(of: bytes[start..<offset], from: start)
        offset += 1
        return text
      case UInt8(ascii: "\\"):
        return try escapedString(from: start)
      case ..<0x20:
        throw error(.controlCharacter)
      default:
        offset += 1
      }
    }
    throw error(.unexpectedEnd)
  }

  /// The slow way, for a string whose first escape stands at `offset`.
  private mutating func escapedString(from start: Int) throws(JSONParsingError) -> String {
    var unescaped = Array(bytes[start..<offset])
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "\""):
        let text = try text(of: unescaped[...], from: start)
        offset += 1
        return text
      case UInt8(ascii: "\\"):
        unescaped.append(contentsOf: String(Character(try escape())).utf8)
      case ..<0x20:
        throw error(.controlCharacter)
      default:
        unescaped.append(byte)
        offset += 1
      }
    }
    throw error(.unexpectedEnd)
  }

  private func text(
    of bytes: ArraySlice<UInt8>, from start: Int
  ) throws(JSONParsingError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw error(.invalidUTF8, at: start)
    }
    return text
  }

  /// One escape, a surrogate pair being one, from its backslash on.
  private mutating func escape() throws(JSONParsingError) -> Unicode.Scalar {
    let start = offset
    guard offset + 1 < bytes.count else { throw error(.unexpectedEnd) }
    let letter = bytes[offset + 1]
    offset += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default: throw error(.unknownEscape, at: start)
    }
  }

  private mutating func unicodeEscape(
    from start: Int
  ) throws(JSONParsingError) -> Unicode.Scalar {
    let high = try codeUnit(from: start)
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard UTF16.isLeadSurrogate(high), bytes[offset...].starts(with: [0x5C, 0x75]) else {
      throw error(.loneSurrogate, at: start)
    }
    offset += 2
    let low = try codeUnit(from: start)
    guard UTF16.isTrailSurrogate(low) else { throw error(.loneSurrogate, at: start) }
    return UTF16.decode(UTF16.EncodedScalar([high, low]))
  }

  /// Four hexadecimal digits.
  private mutating func codeUnit(from start: Int) throws(JSONParsingError) -> UInt16 {
    guard offset + 4 <= bytes.count else {
      throw JSONParsingError(.unexpectedEnd, at: bytes.count, in: bytes)
    }
    var unit: UInt16 = 0
    for byte in bytes[offset..<offset + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error(.unknownEscape, at: start)
      }
      unit = unit << 4 | UInt16(digit)
    }
    offset += 4
    return unit
  }
}
