extension JSONValue {
  /// The member of an object with that key; `nil` where there is none or this is no object.
  public subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The element of an array, counting from 0; `nil` past its end or where this is no array.
  public subscript(index: Int) -> JSONValue? {
    if case .array(let elements) = self, elements.indices.contains(index) {
      elements[index]
    } else {
      nil
    }
  }

  public var stringValue: String? {
    if case .string(let text) = self { text } else { nil }
  }

  public var integerValue: Int? {
    if case .integer(let number) = self { number } else { nil }
  }

  public var boolValue: Bool? {
    if case .bool(let truth) = self { truth } else { nil }
  }

  public var arrayValue: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  public var objectValue: [String: JSONValue]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// What this is, for an error message. Readers that try one type after another make such errors
  /// by the thousand, so it is a constant.
  var finding: String {
    switch self {
    case .null: "found null"
    case .bool: "found a boolean"
    case .integer: "found a number"
    case .string: "found a string"
    case .array: "found an array"
    case .object: "found an object"
    }
  }
}
