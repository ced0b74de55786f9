public import Foundation

/// As much of JSON Schema (draft 2020-12) as our own schemas use.
public struct JSONSchema {
  private let url: URL
  private let root: [String: Any]

  public init(contentsOf url: URL) throws {
    self.url = url
    root = try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any] ?? [:]
  }

  /// The strings that the definition of that name allows.
  public func values(of definition: String) -> [String] {
    self.definition(definition)?["enum"] as? [String] ?? []
  }

  /// Where and how a value breaks the schema; nothing where it does not.
  public func faults(in value: Any) -> [String] { faults(in: value, root, at: "$") }

  private func faults(in value: Any, _ schema: [String: Any], at path: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      return faults(in: value, reference: reference, at: path)
    }
    if let type = schema["type"] as? String, !Self.isOfType(value, type) {
      return ["\(path): no \(type)"]
    }
    return Self.faults(in: value, constraints: schema, at: path)
      + faults(inMembersOf: value, schema, at: path) + faults(inItemsOf: value, schema, at: path)
  }

  /// `#/$defs/name`, or `other.schema.json#/$defs/name` for that of another schema.
  private func faults(in value: Any, reference: String, at path: String) -> [String] {
    let parts = reference.components(separatedBy: "#/$defs/")
    guard parts.count == 2 else { return ["\(path): cannot follow \(reference)"] }
    if !parts[0].isEmpty {
      let sibling = url.deletingLastPathComponent().appending(path: parts[0])
      guard let other = try? JSONSchema(contentsOf: sibling) else {
        return ["\(path): no \(reference)"]
      }
      return other.faults(in: value, reference: "#/$defs/\(parts[1])", at: path)
    }
    guard let definition = definition(parts[1]) else { return ["\(path): no \(reference)"] }
    return faults(in: value, definition, at: path)
  }

  private func definition(_ name: String) -> [String: Any]? {
    (root["$defs"] as? [String: [String: Any]])?[name]
  }

  private static func faults(
    in value: Any, constraints schema: [String: Any], at path: String
  ) -> [String] {
    var faults: [String] = []
    if let allowed = schema["enum"] as? [String], !allowed.contains(value as? String ?? "") {
      faults.append("\(path): \(value) is not one of \(allowed)")
    }
    if let constant = schema["const"] as? NSObject, value as? NSObject != constant {
      faults.append("\(path): not \(constant)")
    }
    if let minimum = schema["minimum"] as? Int, value as? Int ?? minimum < minimum {
      faults.append("\(path): below \(minimum)")
    }
    if let pattern = schema["pattern"] as? String,
      (value as? String)?.range(of: pattern, options: .regularExpression) == nil
    {
      faults.append("\(path): does not match \(pattern)")
    }
    return faults
  }

  private func faults(
    inMembersOf value: Any, _ schema: [String: Any], at path: String
  ) -> [String] {
    guard let object = value as? [String: Any] else { return [] }
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    let required = schema["required"] as? [String] ?? []
    return required.filter { object[$0] == nil }.map { "\(path): lacks \($0)" }
      + object.sorted { $0.key < $1.key }.flatMap { name, part in
        if let property = properties[name] {
          return faults(in: part, property, at: "\(path).\(name)")
        }
        let isClosed = schema["additionalProperties"] as? Bool == false
        return isClosed ? ["\(path): knows no \(name)"] : []
      }
  }

  private func faults(inItemsOf value: Any, _ schema: [String: Any], at path: String) -> [String] {
    guard let items = schema["items"] as? [String: Any], let array = value as? [Any] else {
      return []
    }
    return array.enumerated().flatMap { faults(in: $1, items, at: "\(path)[\($0)]") }
  }

  private static func isOfType(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "integer": value is Int
    case "number": value is Int || value is Double
    case "boolean": value is Bool
    default: false
    }
  }
}
