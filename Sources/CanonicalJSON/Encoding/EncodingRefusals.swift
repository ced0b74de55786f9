extension EncodingError {
  static func refusal(
    of value: Any, at path: JSONCodingPath, _ reason: String
  ) -> EncodingError {
    .invalidValue(value, .init(codingPath: path.keys, debugDescription: reason))
  }
}

extension JSONValue {
  init(exactly value: some BinaryInteger, at path: @autoclosure () -> JSONCodingPath) throws {
    guard let number = Int(exactly: value), JSONLimits.integers.contains(number) else {
      throw EncodingError.refusal(of: value, at: path(), "beyond what JSON carries exactly")
    }
    self = .integer(number)
  }
}
