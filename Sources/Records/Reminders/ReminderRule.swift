public import CurriculumModel

/// When somebody is reminded: so many days before or after the day by which something is due. See
/// Documentation/Reminders.md.
public enum ReminderRule {
  /// Whom it concerns: twice before, on the day, and three times after.
  public static let toPerson = [-14, -3, 0, 7, 14, 21]
  /// The person's supervisors, once it did not help, and at the end.
  public static let toSupervisor = [7, 21]
  /// How far ahead has to be looked.
  public static let daysAhead = 14

  /// The stage to remind of today, or `nil`. Of several that have come since the last reminder, a
  /// server that stood still say, only the latest: nobody gets at once what they did not get in
  /// time.
  public static func stage(
    of due: CalendarDate, on today: CalendarDate, among stages: [Int], after last: Int?
  ) -> Int? {
    let passed = today.daysSinceEpoch - due.daysSinceEpoch
    guard let stage = stages.last(where: { $0 <= passed }) else { return nil }
    return last.map { stage > $0 } ?? true ? stage : nil
  }
}
