// Shapes like those of the curriculum model, which this room does not know.

struct Chapter: Codable, Equatable, Sendable {
  var id: String
  var notice: String?
  var rating: Int
  var shown: Bool
  var marks: [Int?]
  var body: [Piece]
  var task: Task
  var places: [String: Place]

  static let example = Chapter(
    id: "one", notice: nil, rating: -7, shown: true, marks: [1, nil, 3],
    body: [.text("plain"), .strong([.text("deep")])], task: .order(steps: ["a", "b"]),
    places: ["b": .lesson(id: "y", section: "s"), "a": .lesson(id: "x", section: nil)])
}

enum Task: Codable, Equatable, Sendable {
  case open
  case pick(option: Int, because: String?)
  case order(steps: [String])
  case pairs(_ pairs: [Int?])
}

enum Place: Codable, Equatable, Sendable {
  case lesson(id: String, section: String?)
}

/// Tries one reading after another, as the model's running text does.
indirect enum Piece: Codable, Equatable, Sendable {
  case text(String)
  case strong([Piece])

  private enum Key: String, CodingKey { case strong }

  init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self = .text(text)
    } else {
      let container = try decoder.container(keyedBy: Key.self)
      self = .strong(try container.decode([Piece].self, forKey: .strong))
    }
  }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .strong(let content):
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(content, forKey: .strong)
    }
  }
}

struct Widths: Codable, Equatable, Sendable {
  var a: Int8
  var b: Int16
  var c: Int32
  var d: Int64
  var e: UInt8
  var f: UInt16
  var g: UInt32
  var h: UInt64
}
