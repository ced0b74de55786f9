/// Writes values as canonical JSON (RFC 8785): one value, one text, on every machine.
///
/// A value is refused (`EncodingError.invalidValue`, with its path) where that promise cannot be
/// kept: a floating-point number, a whole number beyond ±(2^53 − 1), a `Set`, a dictionary whose
/// keys are neither strings nor `CodingKeyRepresentable`, more than 512 levels.
public struct CanonicalJSONEncoder: Sendable {
  public init() {}

  public func encode(_ value: some Encodable) throws -> [UInt8] {
    try JSONValue(encoding: value).canonicalBytes
  }

  /// The same text for an object some of whose members, each an empty array in `value`, are filled
  /// with elements that this encoder has written before: a large value can so be encoded in parts,
  /// on all cores.
  public func encode(
    _ value: some Encodable, filling arrays: [String: [[UInt8]]]
  ) throws -> [UInt8] {
    var writer = CanonicalJSONWriter(filling: arrays)
    writer.append(try JSONValue(encoding: value))
    return writer.bytes
  }
}

extension JSONValue {
  /// The value as `CanonicalJSONEncoder` writes it, not yet as text. What encodes nothing is null.
  public init(encoding value: some Encodable) throws {
    self = try NodeEncoder.value(of: value, at: .root, depth: 0)
  }
}
