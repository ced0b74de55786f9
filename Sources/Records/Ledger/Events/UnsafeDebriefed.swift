import CurriculumModel
import GRDB

/// A supervisor talked an unsafe answer over with the person who gave it.
struct UnsafeDebriefed: LedgerEvent {
  static let kind = LedgerKind.unsafeDebriefed
  static let title = "Unsafe answer talked over"

  let attempt: AttemptID
  let note: Commitment
  let question: Question.ID

  var deed: AuditDeed {
    "talked over an unsafe answer"
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: """
        INSERT INTO debrief (sequence, person, attempt, question, note, author, recorded_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        heading.sequence, heading.person?.blob, attempt.blob, question.rawValue, note.bytes.blob,
        heading.actor?.blob, heading.recorded.value,
      ])
  }
}
