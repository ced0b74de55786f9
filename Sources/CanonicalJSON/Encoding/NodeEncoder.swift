/// What a value encodes itself into. It and its two containers make each other, so they share a
/// file.
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

extension NodeEncoder {
  static func value<T: Encodable>(
    of value: T, at path: JSONCodingPath, depth: Int
  ) throws -> JSONValue {
    guard depth <= JSONLimits.depth else {
      throw EncodingError.refusal(
        of: value, at: path, "nested more than \(JSONLimits.depth) levels deep")
    }
    if let type = T.self as? any Unordered.Type, !type.hasOrderedEncoding {
      throw EncodingError.refusal(
        of: value, at: path, "a \(T.self) has no order that is always the same")
    }
    let node = EncodingNode(depth: depth)
    try value.encode(to: NodeEncoder(node: node, path: path))
    return node.value
  }
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
    node.set(try NodeEncoder.value(of: value, at: path, depth: node.depth))
  }

  private func encodeInteger(_ value: some BinaryInteger) throws {
    node.set(try JSONValue(exactly: value, at: path))
  }

  private func fractional(_ value: some BinaryFloatingPoint) -> EncodingError {
    EncodingError.refusal(of: value, at: path, "floating-point numbers are not exact")
  }
}

/// The members of an object. Kinds of value without a method of their own go through the generic
/// one and come out in `NodeEncoder`.
struct KeyedNodeContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: EncodingNode
  let path: JSONCodingPath

  var codingPath: [any CodingKey] { path.keys }

  func encodeNil(forKey key: Key) { node.set(.null, for: key.stringValue) }
  func encode(_ value: Bool, forKey key: Key) { node.set(.bool(value), for: key.stringValue) }
  func encode(_ value: String, forKey key: Key) { node.set(.string(value), for: key.stringValue) }

  func encode(_ value: Int, forKey key: Key) throws {
    node.set(try JSONValue(exactly: value, at: .key(key, in: path)), for: key.stringValue)
  }

  func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    let value = try NodeEncoder.value(
      of: value, at: .key(key, in: path), depth: node.depth + 1)
    node.set(value, for: key.stringValue)
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy keyType: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    encoder(for: key).container(keyedBy: keyType)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder(for: key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder(for: JSONKey.super) }
  func superEncoder(forKey key: Key) -> any Encoder { encoder(for: key) }

  private func encoder(for key: some CodingKey) -> NodeEncoder {
    NodeEncoder(node: node.child(for: key.stringValue), path: .key(key, in: path))
  }
}

/// The elements of an array, as they come.
struct UnkeyedNodeContainer: UnkeyedEncodingContainer {
  let node: EncodingNode
  let path: JSONCodingPath

  var codingPath: [any CodingKey] { path.keys }
  var count: Int { node.count }

  func encodeNil() { node.append(.null) }
  func encode(_ value: Bool) { node.append(.bool(value)) }
  func encode(_ value: String) { node.append(.string(value)) }

  func encode(_ value: Int) throws {
    node.append(try JSONValue(exactly: value, at: .index(count, in: path)))
  }

  func encode<T: Encodable>(_ value: T) throws {
    node.append(
      try NodeEncoder.value(of: value, at: .index(count, in: path), depth: node.depth + 1))
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy keyType: NestedKey.Type
  ) -> KeyedEncodingContainer<NestedKey> {
    nextEncoder().container(keyedBy: keyType)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    nextEncoder().unkeyedContainer()
  }

  func superEncoder() -> any Encoder { nextEncoder() }

  private func nextEncoder() -> NodeEncoder {
    let path = JSONCodingPath.index(count, in: path)
    return NodeEncoder(node: node.appendChild(), path: path)
  }
}
