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
      try EncodingNode.value(of: value, at: .index(count, in: path), depth: node.depth + 1))
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
