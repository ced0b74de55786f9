import CurriculumModel
import GRDB

/// A supervisor marked a paragraph of an attempt, and what the attempt amounts to since.
struct ParagraphMarked: LedgerEvent {
  static let kind = LedgerKind.paragraphMarked

  let attempt: AttemptID
  let isPassed: Bool
  /// Commits to what the supervisor wrote to the person, as a JSON string.
  let note: Commitment?
  /// Of the whole attempt, in thousandths.
  let points: Int
  let question: Question.ID
  /// For each row of the rubric whether the paragraph shows it.
  let rows: [Bool]

  var deed: AuditDeed {
    "marked a paragraph: the attempt is \(isPassed ? "passed" : "not passed") since"
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: """
        UPDATE paragraph SET rows = ?, note = ?, author = ?, marked_ms = ?, sequence = ?
        WHERE attempt = ? AND question = ?
        """,
      arguments: [
        rows.map { $0 ? "1" : "0" }.joined(), note?.bytes.blob, heading.actor?.blob,
        heading.recorded.value, heading.sequence, attempt.blob, question.rawValue,
      ])
    try database.perform(
      sql: "UPDATE attempt SET points = ?, is_passed = ? WHERE id = ?",
      arguments: [points, isPassed, attempt.blob])
  }
}
