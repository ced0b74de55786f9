/// Points in thousandths: exact, so that no sum of parts is ever short of the whole.
public struct Points: Hashable, Sendable, Codable, Comparable {
  public let thousandths: Int

  public init(thousandths: Int) {
    self.thousandths = thousandths
  }

  public static let zero = Points(thousandths: 0)
  /// What a question is worth.
  public static let one = Points(thousandths: 1_000)

  public static func < (one: Self, other: Self) -> Bool { one.thousandths < other.thousandths }

  public static func + (one: Self, other: Self) -> Self {
    Points(thousandths: one.thousandths + other.thousandths)
  }
}

extension Points: CustomStringConvertible {
  /// `7`, `6.5`, `0.333`.
  public var description: String {
    var places = String(thousandths.magnitude % 1_000 + 1_000).dropFirst()
    while places.hasSuffix("0") { places.removeLast() }
    let sign = thousandths < 0 ? "-" : ""
    return "\(sign)\(thousandths.magnitude / 1_000)\(places.isEmpty ? "" : ".\(places)")"
  }
}
