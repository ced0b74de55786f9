/// Reads what `CanonicalJSONEncoder` wrote, without Foundation, whose decoder is too slow for the
/// start of a server.
public struct CanonicalJSONDecoder: Sendable {
  public init() {}

  /// Throws `JSONParsingError` where the bytes are not JSON of this project's kind (any layout
  /// will do), `DecodingError` where they are not a `T`.
  public func decode<T: Decodable>(_ type: T.Type, from bytes: [UInt8]) throws -> T {
    try JSONValue(parsing: bytes).decode(type)
  }
}

extension JSONValue {
  /// The value that `JSONValue(encoding:)` makes this of.
  public func decode<T: Decodable>(_ type: T.Type) throws -> T {
    try T(from: ValueDecoder(value: self, path: .root))
  }
}
