/// What a value decodes itself from.
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
