public import CurriculumModel

/// A moment: milliseconds since 1 January 1970 UTC, without leap seconds.
public struct UTCMilliseconds: Hashable, Sendable, Codable, Comparable {
  public let value: Int64

  public init(_ value: Int64) {
    self.value = value
  }

  public static func < (one: Self, other: Self) -> Bool { one.value < other.value }

  public func adding(seconds: Int64) -> Self { Self(value + 1_000 * seconds) }

  /// The day in UTC; `nil` before 1970 and after the year 9999.
  public var day: CalendarDate? {
    value < 0 ? nil : CalendarDate(daysSinceEpoch: Int(value / 86_400_000))
  }
}
