import Foundation

/// As much of JSON Schema (draft 2020-12) as our own schemas use.
struct JSONSchema {
  private let root: [String: Any]

  init(contentsOf url: URL) throws {
    root = try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any] ?? [:]
  }

  /// Where and how a value breaks the schema; nothing where it does not.
  func faults(in value: Any) -> [String] { faults(in: value, root, at: "$") }

  private func faults(in value: Any, _ schema: [String: Any], at path: String) -> [String] {
    var schema = schema
    if let reference = schema["$ref"] as? String, let name = reference.split(separator: "/").last,
      let definitions = root["$defs"] as? [String: [String: Any]]
    {
      guard let definition = definitions[String(name)] else { return ["\(path): no \(reference)"] }
      schema = definition
    }
    var faults: [String] = []
    if let type = schema["type"] as? String, !Self.isOfType(value, type) {
      return ["\(path): no \(type)"]
    }
    if let allowed = schema["enum"] as? [String], !allowed.contains(value as? String ?? "") {
      faults.append("\(path): not one of \(allowed)")
    }
    if let constant = schema["const"] as? Int, value as? Int != constant {
      faults.append("\(path): not \(constant)")
    }
    if let minimum = schema["minimum"] as? Int, value as? Int ?? minimum < minimum {
      faults.append("\(path): below \(minimum)")
    }
    if let object = value as? [String: Any] {
      let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
      for name in schema["required"] as? [String] ?? [] where object[name] == nil {
        faults.append("\(path): lacks \(name)")
      }
      for (name, part) in object {
        if let property = properties[name] {
          faults += self.faults(in: part, property, at: "\(path).\(name)")
        } else if schema["additionalProperties"] as? Bool == false {
          faults.append("\(path): knows no \(name)")
        }
      }
    }
    if let items = schema["items"] as? [String: Any], let array = value as? [Any] {
      for (index, item) in array.enumerated() {
        faults += self.faults(in: item, items, at: "\(path)[\(index)]")
      }
    }
    return faults
  }

  private static func isOfType(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "integer": value is Int
    default: false
    }
  }
}
