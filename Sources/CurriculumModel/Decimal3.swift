/// An exact decimal with up to three places: answers to number questions are compared, never
/// rounded.
public struct Decimal3: Hashable, Sendable, Codable, Comparable {
  public let thousandths: Int

  public init(thousandths: Int) {
    self.thousandths = thousandths
  }

  /// Reads `120`, `-2`, `0.125`, `1,200`; `nil` for anything else, more than three places or over
  /// 12 digits. A comma stands only before three digits: `0,5` may mean a half, so it is no number.
  public init?(_ text: String) {
    let isNegative = text.first == "-"
    guard let digits = Self.withoutThousandsCommas(isNegative ? text.dropFirst() : text[...]) else {
      return nil
    }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }),
      parts[0].count <= 12,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") })
    else { return nil }
    let places = parts.count == 2 ? parts[1] : ""
    guard places.count <= 3, let whole = Int(parts[0]),
      let part = Int(places + String(repeating: "0", count: 3 - places.count))
    else { return nil }
    thousandths = (isNegative ? -1 : 1) * (whole * 1_000 + part)
  }

  /// `nil` where a comma does not part the thousands of the whole number.
  private static func withoutThousandsCommas(_ text: Substring) -> Substring? {
    let groups = text.prefix { $0 != "." }.split(separator: ",", omittingEmptySubsequences: false)
    let rest = text.drop { $0 != "." }
    guard groups.count > 1 else { return text }
    guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }),
      !rest.contains(",")
    else { return nil }
    return Substring(groups.joined() + rest)
  }

  public static func < (one: Self, other: Self) -> Bool { one.thousandths < other.thousandths }
}

extension Decimal3: CustomStringConvertible {
  public var description: String {
    let magnitude = thousandths.magnitude
    var places = String(magnitude % 1_000 + 1_000).dropFirst()
    while places.hasSuffix("0") { places.removeLast() }
    let sign = thousandths < 0 ? "-" : ""
    return "\(sign)\(magnitude / 1_000)\(places.isEmpty ? "" : ".\(places)")"
  }
}
