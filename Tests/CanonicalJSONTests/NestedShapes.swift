// Classes and hand-made containers: rare in this project, but part of what a coder owes.

class Base: Codable {
  let count: Int

  private enum Key: CodingKey { case count }

  init(count: Int) { self.count = count }

  required init(from decoder: any Decoder) throws {
    count = try decoder.container(keyedBy: Key.self).decode(Int.self, forKey: .count)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(count, forKey: .count)
  }
}

final class Derived: Base {
  let name: String

  private enum Key: CodingKey { case name, list, x }

  init(name: String, count: Int) {
    self.name = name
    super.init(count: count)
  }

  required init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    name = try container.decode(String.self, forKey: .name)
    var list = try container.nestedUnkeyedContainer(forKey: .list)
    let first = try list.nestedContainer(keyedBy: Key.self).decode(Int.self, forKey: .x)
    var second = try list.nestedUnkeyedContainer()
    guard first == 1, try second.decode(Bool.self), second.isAtEnd, list.isAtEnd else {
      throw DecodingError.dataCorruptedError(in: list, debugDescription: "other than written")
    }
    try super.init(from: container.superDecoder())
  }

  override func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .name)
    var list = container.nestedUnkeyedContainer(forKey: .list)
    var first = list.nestedContainer(keyedBy: Key.self)
    var second = list.nestedUnkeyedContainer()
    try second.encode(true)
    try first.encode(1, forKey: .x)
    try super.encode(to: container.superEncoder())
  }
}
