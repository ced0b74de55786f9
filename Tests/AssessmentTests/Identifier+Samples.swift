import CurriculumModel
import Testing

extension Identifier {
  /// An id of which the test knows that it is well-formed.
  static func id(_ text: String) -> Identifier {
    if let id = Identifier(text) { return id }
    Issue.record("not an id: \(text)")
    return id("not-an-id")
  }
}

extension CalendarDate {
  /// A day of which the test knows that the calendar has it.
  static func day(_ text: String) -> CalendarDate {
    if let date = CalendarDate(text) { return date }
    Issue.record("not a day: \(text)")
    return day("1970-01-01")
  }
}
