import GRDB

/// A person was at an in-person session for another time than was written down, or not at all. What
/// was written down stays.
struct AttendanceCorrected: LedgerEvent {
  static let kind = LedgerKind.attendanceCorrected
  static let title = "Attendance corrected"

  /// From now on; 0 where the person was not there.
  let minutes: Int
  let reason: Commitment
  let session: TrainingSessionID

  var deed: AuditDeed {
    "corrected the attendance at an in-person session to \(minutes) minutes"
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO attendance_correction
          (sequence, session, person, minutes, reason, author, recorded_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        heading.sequence, session.blob, heading.person?.blob, minutes, reason.bytes.blob,
        heading.actor?.blob, heading.recorded.value,
      ])
  }
}
