/// A length of time as people say it: `24 months`, `1 week`.
public struct CalendarPeriod: Hashable, Sendable, Codable {
  public enum Unit: String, Hashable, Sendable, Codable, CaseIterable {
    case day, week, month, year
  }

  /// At least 1.
  public let count: Int
  public let unit: Unit

  public init?(_ count: Int, _ unit: Unit) {
    guard (1...1_000).contains(count) else { return nil }
    self.count = count
    self.unit = unit
  }

  /// Reads `1 week`, `24 months`.
  public init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let count = Int(parts[0]) else { return nil }
    let word = parts[1].hasSuffix("s") ? parts[1].dropLast() : parts[1]
    guard let unit = Unit(rawValue: String(word)) else { return nil }
    self.init(count, unit)
  }

  /// The day this long after `date`; a month that lacks the day ends on its last one.
  public func after(_ date: CalendarDate) -> CalendarDate? {
    switch unit {
    case .day: CalendarDate(daysSinceEpoch: date.daysSinceEpoch + count)
    case .week: CalendarDate(daysSinceEpoch: date.daysSinceEpoch + 7 * count)
    case .month: Self.day(date.day, month: date.month - 1 + count, year: date.year)
    case .year: Self.day(date.day, month: date.month - 1, year: date.year + count)
    }
  }

  private static func day(_ day: Int, month zeroBased: Int, year: Int) -> CalendarDate? {
    let year = year + zeroBased / 12
    let month = zeroBased % 12 + 1
    let last = CalendarDate.days(inMonth: month, of: year)
    return CalendarDate(year: year, month: month, day: min(day, last))
  }
}

extension CalendarPeriod: CustomStringConvertible {
  public var description: String { "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")" }
}
