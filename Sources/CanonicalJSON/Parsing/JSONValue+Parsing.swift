extension JSONValue {
  /// Reads JSON text (RFC 8259) strictly: UTF-8 without a byte order mark, no key twice, no lone
  /// surrogates (I-JSON, RFC 7493), whole numbers, at most 512 levels.
  public init(parsing bytes: [UInt8]) throws(JSONParsingError) {
    var parser = JSONParser(bytes)
    self = try parser.document()
  }

  /// Reads JSON that is written as RFC 8785 has it, and refuses every other way of writing it, so
  /// that no byte can be changed without changing the value.
  public init(parsingCanonical bytes: [UInt8]) throws(JSONParsingError) {
    try self.init(parsing: bytes)
    let canonical = canonicalBytes
    guard canonical != bytes else { return }
    let offset = zip(canonical, bytes).enumerated().first { $1.0 != $1.1 }?.offset
    throw JSONParsingError(
      .notCanonical, at: offset ?? min(canonical.count, bytes.count), in: bytes)
  }
}
