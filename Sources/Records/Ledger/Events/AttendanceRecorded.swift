import GRDB

/// A person was at an in-person session: signed in, or put on the list by whoever held it.
struct AttendanceRecorded: LedgerEvent {
  static let kind = LedgerKind.attendanceRecorded
  static let title = "Attendance recorded"

  let isByCode: Bool
  let minutes: Int
  let session: TrainingSessionID

  var deed: AuditDeed {
    isByCode
      ? "signed in to an in-person session of \(minutes) minutes"
      : "put the person on the list of an in-person session of \(minutes) minutes"
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO attendance (session, person, minutes, is_by_code, author, recorded_ms, sequence)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        session.blob, heading.person?.blob, minutes, isByCode, heading.actor?.blob,
        heading.recorded.value, heading.sequence,
      ])
  }
}
