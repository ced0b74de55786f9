import Assessment
import CurriculumModel
import GRDB

/// Somebody marked a paragraph of an attempt, and what the attempt amounts to since.
struct ParagraphMarked: LedgerEvent {
  static let kind = LedgerKind.paragraphMarked

  let attempt: AttemptID
  let isPassed: Bool
  /// Commits to what the marker wrote to the person, as a JSON string.
  let note: Commitment?
  /// Of the whole attempt, in thousandths.
  let points: Int
  let question: Question.ID
  /// Commits to why it was marked again, as a JSON string; `nil` unless it was.
  let reason: Commitment?
  /// For each row of the rubric whether the paragraph shows it.
  let rows: [Bool]
  /// `nil` for the only mark that was asked for, and in entries from before there were others.
  let step: MarkingStep?

  private var stands: Bool { step?.stands ?? true }

  var deed: AuditDeed {
    let since = "the attempt is \(isPassed ? "passed" : "not passed") since"
    return switch step {
    case nil: "marked a paragraph: \(since)"
    case .reading: "marked a paragraph, as one of two"
    case .agreed: "marked a paragraph as the first marker did: \(since)"
    case .settled: "settled on what two markers differed: \(since)"
    case .alone: "marked a paragraph alone, as there was no second marker: \(since)"
    case .corrected: "marked a paragraph again: \(since)"
    }
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: """
        INSERT INTO paragraph_mark (sequence, attempt, question, step, rows, note, reason, author,
          marked_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        heading.sequence, attempt.blob, question.rawValue, step?.rawValue, bits, note?.bytes.blob,
        reason?.bytes.blob, heading.actor?.blob, heading.recorded.value,
      ])
    guard stands else { return }
    // What was passed and still is goes on counting from where it did.
    try database.perform(
      sql: """
        UPDATE paragraph SET rows = :rows, note = :note, author = :author, marked_ms = :now,
          sequence = :sequence,
          since = CASE WHEN since IS NOT NULL AND :passed
            AND (SELECT is_passed FROM attempt WHERE id = :attempt) THEN since ELSE :sequence END
        WHERE attempt = :attempt AND question = :question
        """,
      arguments: [
        "rows": bits, "note": note?.bytes.blob, "author": heading.actor?.blob,
        "now": heading.recorded.value, "sequence": heading.sequence, "passed": isPassed,
        "attempt": attempt.blob, "question": question.rawValue,
      ])
    try database.perform(
      sql: "UPDATE attempt SET points = ?, is_passed = ? WHERE id = ?",
      arguments: [points, isPassed, attempt.blob])
  }

  private var bits: String { rows.map { $0 ? "1" : "0" }.joined() }
}
