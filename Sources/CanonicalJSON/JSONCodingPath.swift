/// The way to a value inside its document, kept as a list that shares its beginnings, so that
/// going one level down costs one small allocation and no copy.
indirect enum JSONCodingPath {
  case root
  case key(any CodingKey, in: JSONCodingPath)
  case index(Int, in: JSONCodingPath)

  /// From the root down, as `Codable` wants it.
  var keys: [any CodingKey] {
    var keys: [any CodingKey] = []
    var place = self
    while true {
      switch place {
      case .root: return keys.reversed()
      case .key(let key, let parent):
        keys.append(key)
        place = parent
      case .index(let index, let parent):
        keys.append(JSONKey(index))
        place = parent
      }
    }
  }
}

/// A key that is made at run time: the position in an array, or the `super` of a class.
struct JSONKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(_ index: Int) {
    stringValue = String(index)
    intValue = index
  }

  init(stringValue: String) {
    self.stringValue = stringValue
    intValue = nil
  }

  init(intValue: Int) {
    self.init(intValue)
  }

  static let `super` = JSONKey(stringValue: "super")
}
