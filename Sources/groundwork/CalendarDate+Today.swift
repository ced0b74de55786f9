import ArgumentParser
import CurriculumModel
import Foundation

extension CalendarDate {
  /// The day that it is here.
  static var today: CalendarDate? {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: .now)
    guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}

/// Reads a day from the command line.
@Sendable func calendarDate(_ text: String) throws -> CalendarDate {
  guard let date = CalendarDate(text) else {
    throw ValidationError("\(text) is not a day such as 2026-11-21")
  }
  return date
}
