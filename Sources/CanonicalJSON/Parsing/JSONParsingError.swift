/// Why bytes are not JSON of the kind that this project writes, and where.
public struct JSONParsingError: Error, Hashable, Sendable {
  public enum Fault: Hashable, Sendable {
    case unexpectedEnd
    /// The byte cannot stand here.
    case unexpectedByte(UInt8)
    /// Something follows the value.
    case trailingBytes
    /// Arrays and objects inside each other beyond what is read.
    case tooDeep(limit: Int)
    /// With a fraction or an exponent.
    case numberNotWhole
    /// Beyond ±(2^53 − 1).
    case numberOutOfRange
    case unknownEscape
    /// Half of a surrogate pair stands alone.
    case loneSurrogate
    /// A control character that is not escaped.
    case controlCharacter
    case invalidUTF8
    case duplicateKey(String)
    /// The value is written in another way than RFC 8785 has it.
    case notCanonical
  }

  public let fault: Fault
  /// In bytes from the beginning, counting from 0.
  public let offset: Int
  /// Counts from 1; LF ends a line.
  public let line: Int
  /// Counts from 1, in Unicode scalars.
  public let column: Int

  init(_ fault: Fault, at offset: Int, in bytes: [UInt8]) {
    let before = bytes.prefix(offset)
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    self.fault = fault
    self.offset = offset
    line = 1 + before.count { $0 == 0x0A }
    column = 1 + before[lineStart...].count { $0 & 0xC0 != 0x80 }
  }
}

extension JSONParsingError: CustomStringConvertible {
  public var description: String { "line \(line), column \(column): \(fault)" }
}

extension JSONParsingError.Fault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unexpectedEnd: "the JSON ends too early"
    case .unexpectedByte(let byte) where (0x21..<0x7F).contains(byte):
      "unexpected '\(Character(Unicode.Scalar(byte)))'"
    case .unexpectedByte(let byte): "unexpected byte \(byte)"
    case .trailingBytes: "something follows the JSON value"
    case .tooDeep(let limit): "nested more than \(limit) levels deep"
    case .numberNotWhole: "numbers are whole here, without fraction or exponent"
    case .numberOutOfRange: "the number is beyond 9007199254740991"
    case .unknownEscape: "not an escape of JSON"
    case .loneSurrogate: "half of a surrogate pair stands alone"
    case .controlCharacter: "a control character in a string is escaped"
    case .invalidUTF8: "not UTF-8"
    case .duplicateKey(let key): "the key '\(key)' stands here twice"
    case .notCanonical: "not written as RFC 8785 has it"
    }
  }
}
