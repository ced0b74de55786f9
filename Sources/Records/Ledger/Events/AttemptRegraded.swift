import Assessment
import CanonicalJSON
import CurriculumModel
import GRDB

/// An attempt was graded again by the keys of a later release. The grade that it had stays in its
/// own entry; the better of the two counts.
struct AttemptRegraded: LedgerEvent {
  static let kind = LedgerKind.attemptRegraded

  let after: GradeInShort
  let attempt: AttemptID
  /// By the keys before.
  let before: GradeInShort
  /// Whose points or safety is another one since.
  let questions: [QuestionRegrade]
  /// By objective, how well it was known, where the new grade counts.
  let ratings: [String: Int]?
  let reason: Commitment
  let release: ReleaseDigest

  var deed: AuditDeed {
    let words =
      switch GradeChange(from: before, to: after) {
      case .nowPassed: "now passed"
      case .noLongerPassed: "not passed by it, and keeps its pass"
      case .better: "better"
      case .worse: "worse, and keeps its grade"
      case .unchanged: "the same"
      }
    return "graded an attempt again by a corrected key: \(words)"
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    let kept = try GradeInShort(of: attempt, in: database)
    let isTaken = kept.map { after > $0 } ?? false
    if isTaken { try take(in: database) }
    let madeSafe = (isTaken || after.isPassed) ? try settleUnsafe(in: database) : false
    let isOpening = after.isPassed && (kept?.isPassed == false || madeSafe)
    try database.perform(
      sql: """
        INSERT INTO regrade (sequence, attempt, person, release, points_before, was_passed, points,
          is_passed, is_opening, questions, reason, author, recorded_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        heading.sequence, attempt.blob, heading.person?.blob, release.hex,
        before.points.thousandths, before.isPassed, after.points.thousandths, after.isPassed,
        isOpening, String(decoding: try CanonicalJSONEncoder().encode(questions), as: UTF8.self),
        reason.bytes.blob, heading.actor?.blob, heading.recorded.value,
      ])
    if isTaken, after.isPassed, kept?.isPassed == false { try addUnsafe(in: database) }
  }

  private func take(in database: Database) throws {
    try database.perform(
      sql: "UPDATE attempt SET points = ?, is_passed = ? WHERE id = ?",
      arguments: [after.points.thousandths, after.isPassed, attempt.blob])
    for (objective, rating) in ratings ?? [:] {
      try database.perform(
        sql: """
          UPDATE recall SET rating = ? WHERE objective = ?
            AND sequence = (SELECT sequence FROM attempt WHERE id = ?)
          """,
        arguments: [rating, objective, attempt.blob])
    }
  }

  /// Answers that are safe by the new key want no debrief any more. Gives whether there were any.
  private func settleUnsafe(in database: Database) throws -> Bool {
    var settled = 0
    for question in questions where question.wasUnsafe && !question.isUnsafe {
      try database.perform(
        sql: "DELETE FROM unsafe_answer WHERE attempt = ? AND question = ? "
          + "AND \(UnsafeAnswerRow.isOpen)",
        arguments: [attempt.blob, question.question.rawValue])
      settled += database.changesCount
    }
    return settled > 0
  }

  /// A pass that the new key gives counts once what is unsafe by it was talked over. A pass that
  /// there was before is not taken back for it.
  private func addUnsafe(in database: Database) throws {
    for question in questions where question.isUnsafe {
      try database.perform(
        sql: "INSERT OR IGNORE INTO unsafe_answer (attempt, question) VALUES (?, ?)",
        arguments: [attempt.blob, question.question.rawValue])
    }
  }
}

extension GradeInShort {
  /// What an attempt counts as.
  fileprivate init?(of attempt: AttemptID, in database: Database) throws {
    let row = try Row.fetchOne(
      database, sql: "SELECT points, is_passed FROM attempt WHERE id = ?",
      arguments: [attempt.blob])
    guard let row else { return nil }
    self.init(points: Points(thousandths: row[0]), isPassed: row[1])
  }
}
