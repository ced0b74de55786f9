import CurriculumModel
import GRDB

/// A person may begin a quiz once more than it allows by itself.
struct AttemptReleased: LedgerEvent {
  static let kind = LedgerKind.attemptReleased
  static let title = "Attempt allowed"

  let quiz: Quiz.ID
  let reason: Commitment

  var deed: AuditDeed {
    "allowed one more attempt at the quiz \(.quiz(quiz))"
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: """
        INSERT INTO attempt_release (sequence, person, quiz, reason, author, recorded_ms)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        heading.sequence, heading.person?.blob, quiz.rawValue, reason.bytes.blob,
        heading.actor?.blob, heading.recorded.value,
      ])
  }
}
