extension JSONValue {
  /// The one way to write this value: RFC 8785, in UTF-8.
  ///
  /// Two values are the same text exactly where these bytes are equal; `==` is laxer, as it takes
  /// canonically equivalent strings (`é` in one scalar or in two) for equal.
  public var canonicalBytes: [UInt8] {
    var writer = CanonicalJSONWriter()
    writer.append(self)
    return writer.bytes
  }
}

/// Writes values as RFC 8785 has them: no white space, keys in order, the shortest escapes.
struct CanonicalJSONWriter {
  private(set) var bytes: [UInt8] = []
  /// By the key in the first object: the elements of its arrays, where they are written already.
  private var arrays: [String: [[UInt8]]]

  init(filling arrays: [String: [[UInt8]]] = [:]) {
    self.arrays = arrays
  }

  mutating func append(_ value: JSONValue) {
    switch value {
    case .null: appendLiteral("null")
    case .bool(let truth): appendLiteral(truth ? "true" : "false")
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .string(let text): appendQuoted(text)
    case .array(let elements): appendArray(elements)
    case .object(let members): appendObject(members)
    }
  }

  private mutating func appendLiteral(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func appendArray(_ elements: [JSONValue]) {
    appendList(elements) { $0.append($1) }
  }

  private mutating func appendList<Element>(
    _ elements: [Element], append: (inout Self, Element) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(&self, element)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func appendObject(_ members: [String: JSONValue]) {
    let filled = arrays
    arrays = [:]
    let sorted = members.sorted { CanonicalKeyOrder.precedes($0.key, $1.key) }
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in sorted.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      appendQuoted(member.key)
      bytes.append(UInt8(ascii: ":"))
      if let elements = filled[member.key] {
        appendList(elements) { $0.bytes += $1 }
      } else {
        append(member.value)
      }
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.contains(where: Self.needsEscape) {
      for byte in text.utf8 { appendEscaped(byte) }
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// RFC 8785, 3.2.2.2: the two-character escapes where there are any, `\u00xx` in lower case for
  /// the other control characters, everything else as it is.
  private mutating func appendEscaped(_ byte: UInt8) {
    switch byte {
    case 0x08: appendLiteral("\\b")
    case 0x09: appendLiteral("\\t")
    case 0x0A: appendLiteral("\\n")
    case 0x0C: appendLiteral("\\f")
    case 0x0D: appendLiteral("\\r")
    case UInt8(ascii: "\""): appendLiteral("\\\"")
    case UInt8(ascii: "\\"): appendLiteral("\\\\")
    case ..<0x20:
      appendLiteral(byte < 0x10 ? "\\u000" : "\\u001")
      bytes.append(contentsOf: String(byte & 0x0F, radix: 16).utf8)
    default: bytes.append(byte)
    }
  }
}
