/// A recursive descent over the bytes of one document, bounded in depth.
struct JSONParser {
  let bytes: [UInt8]
  /// Of the next byte to read.
  var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func document() throws(JSONParsingError) -> JSONValue {
    let value = try self.value(depth: 0)
    guard nextAfterSpace() == nil else { throw error(.trailingBytes) }
    return value
  }

  private mutating func value(depth: Int) throws(JSONParsingError) -> JSONValue {
    guard let first = nextAfterSpace() else { throw error(.unexpectedEnd) }
    switch first {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return try object(depth: depth + 1)
    case UInt8(ascii: "["): return try array(depth: depth + 1)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .integer(try number())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw error(.unexpectedByte(first))
    }
  }

  private mutating func array(depth: Int) throws(JSONParsingError) -> JSONValue {
    try open(depth: depth)
    var elements: [JSONValue] = []
    if nextAfterSpace() == UInt8(ascii: "]") {
      offset += 1
      return .array(elements)
    }
    repeat {
      elements.append(try value(depth: depth))
    } while try hasAnother(
      before: UInt8(ascii: "]"))
    return .array(elements)
  }

  private mutating func object(depth: Int) throws(JSONParsingError) -> JSONValue {
    try open(depth: depth)
    var members: [String: JSONValue] = [:]
    if nextAfterSpace() == UInt8(ascii: "}") {
      offset += 1
      return .object(members)
    }
    repeat {
      try expect(UInt8(ascii: "\""), taking: false)
      let place = offset
      let key = try string()
      try expect(UInt8(ascii: ":"), taking: true)
      guard members.updateValue(try value(depth: depth), forKey: key) == nil else {
        throw error(.duplicateKey(key), at: place)
      }
    } while try hasAnother(before: UInt8(ascii: "}"))
    return .object(members)
  }

  /// Takes the bracket, unless it is one too many.
  private mutating func open(depth: Int) throws(JSONParsingError) {
    guard depth <= JSONLimits.depth else { throw error(.tooDeep(limit: JSONLimits.depth)) }
    offset += 1
  }

  /// Takes a comma (true) or the closing bracket (false).
  private mutating func hasAnother(before closing: UInt8) throws(JSONParsingError) -> Bool {
    if nextAfterSpace() == UInt8(ascii: ",") {
      offset += 1
      return true
    }
    try expect(closing, taking: true)
    return false
  }

  private mutating func expect(_ byte: UInt8, taking: Bool) throws(JSONParsingError) {
    guard let next = nextAfterSpace() else { throw error(.unexpectedEnd) }
    guard next == byte else { throw error(.unexpectedByte(next)) }
    if taking { offset += 1 }
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONParsingError) -> JSONValue {
    for expected in word.description.utf8 {
      guard offset < bytes.count else { throw error(.unexpectedEnd) }
      guard bytes[offset] == expected else { throw error(.unexpectedByte(bytes[offset])) }
      offset += 1
    }
    return value
  }

  /// The next byte that is not white space, left to be read; `nil` at the end.
  private mutating func nextAfterSpace() -> UInt8? {
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      offset += 1
    }
    return nil
  }

  func error(_ fault: JSONParsingError.Fault, at place: Int? = nil) -> JSONParsingError {
    JSONParsingError(fault, at: place ?? offset, in: bytes)
  }
}
