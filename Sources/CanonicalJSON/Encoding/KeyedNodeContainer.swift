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
    let value = try EncodingNode.value(
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
