// A value as the scalar that a type asks for. The path is made only for an error.

extension JSONValue {
  func bool(at path: @autoclosure () -> JSONCodingPath) throws -> Bool {
    guard case .bool(let truth) = self else {
      throw DecodingError.mismatch(self, Bool.self, at: path())
    }
    return truth
  }

  func string(at path: @autoclosure () -> JSONCodingPath) throws -> String {
    guard case .string(let text) = self else {
      throw DecodingError.mismatch(self, String.self, at: path())
    }
    return text
  }

  func integer<T: FixedWidthInteger>(at path: @autoclosure () -> JSONCodingPath) throws -> T {
    guard case .integer(let number) = self else {
      throw DecodingError.mismatch(self, T.self, at: path())
    }
    guard let exact = T(exactly: number) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: path().keys, debugDescription: "\(number) does not fit \(T.self)"))
    }
    return exact
  }
}

extension DecodingError {
  static func mismatch(
    _ value: JSONValue, _ wanted: Any.Type, at path: JSONCodingPath
  ) -> DecodingError {
    let context = Context(
      codingPath: path.keys, debugDescription: value.finding)
    return value == .null
      ? .valueNotFound(wanted, context) : .typeMismatch(wanted, context)
  }
}
