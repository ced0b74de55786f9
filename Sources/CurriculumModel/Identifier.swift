/// The name that an author gave to a thing, for ever: lower-case words joined by `-`, levels by
/// `.`, and a `/` between a file's id and the id of something inside it (`core-1-quiz/q-consent`).
public struct Identifier<Subject>: Hashable, Sendable {
  public let rawValue: String

  /// `nil` where the text does not have the shape of an id.
  public init?(_ text: String) {
    guard Self.isWellFormed(text) else { return nil }
    rawValue = text
  }

  /// The id of something inside a file: `file/local`.
  public init<File>(_ local: Identifier<Subject>, in file: Identifier<File>) {
    rawValue = file.rawValue + "/" + local.rawValue
  }

  /// What follows the last `/`: the id as it stands in its own file.
  public var local: String {
    rawValue.utf8.lastIndex(of: UInt8(ascii: "/")).map {
      String(rawValue[rawValue.utf8.index(after: $0)...])
    } ?? rawValue
  }

  static func isWellFormed(_ text: String) -> Bool {
    var afterSeparator = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        afterSeparator = false
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"):
        guard !afterSeparator else { return false }
        afterSeparator = true
      default:
        return false
      }
    }
    return !afterSeparator
  }
}

extension Identifier: Comparable {
  public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

extension Identifier: CustomStringConvertible {
  public var description: String { rawValue }
}

extension Identifier: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = Self(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an id: \(text)")
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
