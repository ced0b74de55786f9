/// A moment: milliseconds since 1 January 1970 UTC, without leap seconds.
public struct UTCMilliseconds: Hashable, Sendable, Codable, Comparable {
  public let value: Int64

  public init(_ value: Int64) {
    self.value = value
  }

  public static func < (one: Self, other: Self) -> Bool { one.value < other.value }

  public func adding(seconds: Int64) -> Self { Self(value + 1_000 * seconds) }
}
