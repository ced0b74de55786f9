import Foundation

/// A report of figures as JSON, for other programs: keys sorted, numbers as they are.
public struct JSONReport<Content: Encodable & Sendable>: Sendable {
  /// `groundwork-items-1`.
  private let format: String
  private let content: Content

  public init(format: String, _ content: Content) {
    self.format = format
    self.content = content
  }

  /// With a line end behind.
  public func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return Array(
      try encoder.encode(["format": AnyContent.format(format), "report": .content(content)]))
      + [0x0A]
  }

  private enum AnyContent: Encodable {
    case format(String)
    case content(Content)

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .format(let format): try format.encode(to: encoder)
      case .content(let content): try content.encode(to: encoder)
      }
    }
  }
}
