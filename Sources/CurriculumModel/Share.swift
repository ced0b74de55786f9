/// A part of a whole in thousandths, 0...1000: `80%` is 800. Never floating, so that a pass mark
/// means the same on every machine.
public struct Share: Hashable, Sendable, Codable, Comparable {
  public let thousandths: Int

  public init?(thousandths: Int) {
    guard (0...1_000).contains(thousandths) else { return nil }
    self.thousandths = thousandths
  }

  /// So much of a whole, rounded down; nothing where there is no whole, never more than all of it.
  public init(_ part: Int, of whole: Int) {
    thousandths = whole > 0 ? min(max(part * 1_000 / whole, 0), 1_000) : 0
  }

  /// Reads `80%` or `82.5%`.
  public init?(_ text: String) {
    guard text.hasSuffix("%"), let number = Decimal3(String(text.dropLast())),
      number.thousandths % 100 == 0
    else { return nil }
    self.init(thousandths: number.thousandths / 100)
  }

  public static func < (one: Self, other: Self) -> Bool { one.thousandths < other.thousandths }
}

extension Share: CustomStringConvertible {
  /// `80%`, `82.5%`.
  public var description: String {
    let rest = thousandths % 10
    return "\(thousandths / 10)\(rest == 0 ? "" : ".\(rest)")%"
  }
}
