/// What a value encodes itself into.
struct NodeEncoder: Encoder {
  let node: EncodingNode
  let path: JSONCodingPath

  var codingPath: [any CodingKey] { path.keys }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    node.becomeObject()
    return KeyedEncodingContainer(KeyedNodeContainer(node: node, path: path))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.becomeArray()
    return UnkeyedNodeContainer(node: node, path: path)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension NodeEncoder: SingleValueEncodingContainer {
  func encodeNil() { node.set(.null) }
  func encode(_ value: Bool) { node.set(.bool(value)) }
  func encode(_ value: String) { node.set(.string(value)) }
  func encode(_ value: Double) throws { throw fractional(value) }
  func encode(_ value: Float) throws { throw fractional(value) }
  func encode(_ value: Int) throws { try encodeInteger(value) }
  func encode(_ value: Int8) throws { try encodeInteger(value) }
  func encode(_ value: Int16) throws { try encodeInteger(value) }
  func encode(_ value: Int32) throws { try encodeInteger(value) }
  func encode(_ value: Int64) throws { try encodeInteger(value) }
  func encode(_ value: UInt) throws { try encodeInteger(value) }
  func encode(_ value: UInt8) throws { try encodeInteger(value) }
  func encode(_ value: UInt16) throws { try encodeInteger(value) }
  func encode(_ value: UInt32) throws { try encodeInteger(value) }
  func encode(_ value: UInt64) throws { try encodeInteger(value) }

  func encode<T: Encodable>(_ value: T) throws {
    node.set(try EncodingNode.value(of: value, at: path, depth: node.depth))
  }

  private func encodeInteger(_ value: some BinaryInteger) throws {
    node.set(try JSONValue(exactly: value, at: path))
  }

  private func fractional(_ value: some BinaryFloatingPoint) -> EncodingError {
    EncodingNode.refusal(of: value, at: path, "floating-point numbers are not exact")
  }
}

extension JSONValue {
  init(exactly value: some BinaryInteger, at path: @autoclosure () -> JSONCodingPath) throws {
    guard let number = Int(exactly: value), JSONLimits.integers.contains(number) else {
      throw EncodingNode.refusal(of: value, at: path(), "beyond what JSON carries exactly")
    }
    self = .integer(number)
  }
}
