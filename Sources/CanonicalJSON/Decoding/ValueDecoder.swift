/// What a value decodes itself from. It and its two containers make each other, so they share a
/// file.
struct ValueDecoder: Decoder {
  let value: JSONValue
  let path: JSONCodingPath

  var codingPath: [any CodingKey] { path.keys }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let members) = value else {
      throw DecodingError.mismatch(value, [String: JSONValue].self, at: path)
    }
    return KeyedDecodingContainer(KeyedValueContainer(members: members, path: path))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let elements) = value else {
      throw DecodingError.mismatch(value, [JSONValue].self, at: path)
    }
    return UnkeyedValueContainer(elements: elements, path: path)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }
}

extension ValueDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { value == .null }
  func decode(_ type: Bool.Type) throws -> Bool { try value.bool(at: path) }
  func decode(_ type: String.Type) throws -> String { try value.string(at: path) }
  func decode(_ type: Double.Type) throws -> Double { throw fractional(type) }
  func decode(_ type: Float.Type) throws -> Float { throw fractional(type) }
  func decode(_ type: Int.Type) throws -> Int { try value.integer(at: path) }
  func decode(_ type: Int8.Type) throws -> Int8 { try value.integer(at: path) }
  func decode(_ type: Int16.Type) throws -> Int16 { try value.integer(at: path) }
  func decode(_ type: Int32.Type) throws -> Int32 { try value.integer(at: path) }
  func decode(_ type: Int64.Type) throws -> Int64 { try value.integer(at: path) }
  func decode(_ type: UInt.Type) throws -> UInt { try value.integer(at: path) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try value.integer(at: path) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try value.integer(at: path) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try value.integer(at: path) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try value.integer(at: path) }
  func decode<T: Decodable>(_ type: T.Type) throws -> T { try T(from: self) }

  private func fractional(_ type: Any.Type) -> DecodingError {
    .typeMismatch(
      type, .init(codingPath: codingPath, debugDescription: "numbers are whole here"))
  }
}

/// The members of an object. Kinds of value without a method of their own go through the generic
/// one and come out in `ValueDecoder`.
struct KeyedValueContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let members: [String: JSONValue]
  let path: JSONCodingPath

  var codingPath: [any CodingKey] { path.keys }
  var allKeys: [Key] { members.keys.compactMap(Key.init(stringValue:)) }

  func contains(_ key: Key) -> Bool { members[key.stringValue] != nil }
  func decodeNil(forKey key: Key) throws -> Bool { try value(for: key) == .null }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
    try value(for: key).bool(at: .key(key, in: path))
  }

  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try value(for: key).string(at: .key(key, in: path))
  }

  func decode(_ type: Int.Type, forKey key: Key) throws -> Int {
    try value(for: key).integer(at: .key(key, in: path))
  }

  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    try T(from: decoder(for: key))
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<NestedKey> {
    try decoder(for: key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try decoder(for: key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { try decoder(for: JSONKey.super) }
  func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(for: key) }

  private func decoder(for key: some CodingKey) throws -> ValueDecoder {
    ValueDecoder(value: try value(for: key), path: .key(key, in: path))
  }

  private func value(for key: some CodingKey) throws -> JSONValue {
    guard let value = members[key.stringValue] else {
      throw DecodingError.keyNotFound(
        key, .init(codingPath: codingPath, debugDescription: "no member '\(key.stringValue)'"))
    }
    return value
  }
}

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
