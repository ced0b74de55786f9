/// The elements of an array, one after the other; one that cannot be decoded stays the next.
struct UnkeyedValueContainer: UnkeyedDecodingContainer {
  let elements: [JSONValue]
  let path: JSONCodingPath
  private(set) var currentIndex = 0

  init(elements: [JSONValue], path: JSONCodingPath) {
    self.elements = elements
    self.path = path
  }

  var codingPath: [any CodingKey] { path.keys }
  var count: Int? { elements.count }
  var isAtEnd: Bool { currentIndex == elements.count }

  mutating func decodeNil() throws -> Bool {
    guard try next() == .null else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode(_ type: Bool.Type) throws -> Bool {
    try taking { try $0.bool(at: $1) }
  }

  mutating func decode(_ type: String.Type) throws -> String {
    try taking { try $0.string(at: $1) }
  }

  mutating func decode(_ type: Int.Type) throws -> Int {
    try taking { try $0.integer(at: $1) }
  }

  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
    try taking { try T(from: ValueDecoder(value: $0, path: $1)) }
  }

  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type
  ) throws -> KeyedDecodingContainer<NestedKey> {
    try taking { try ValueDecoder(value: $0, path: $1).container(keyedBy: type) }
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try taking { try ValueDecoder(value: $0, path: $1).unkeyedContainer() }
  }

  mutating func superDecoder() throws -> any Decoder {
    try taking { ValueDecoder(value: $0, path: $1) }
  }

  private mutating func taking<T>(_ read: (JSONValue, JSONCodingPath) throws -> T) throws -> T {
    let result = try read(try next(), .index(currentIndex, in: path))
    currentIndex += 1
    return result
  }

  private func next() throws -> JSONValue {
    guard !isAtEnd else {
      throw DecodingError.valueNotFound(
        JSONValue.self,
        .init(
          codingPath: JSONCodingPath.index(currentIndex, in: path).keys,
          debugDescription: "the array ends here"))
    }
    return elements[currentIndex]
  }
}
