import Assessment
import CanonicalJSON
import CurriculumModel
import GRDB

/// Reads what other keys made of attempts.
enum RegradeRow {
  /// The earliest first.
  static func all(of attempt: AttemptID, in database: Database) throws -> [AttemptRegrade] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT release, points_before, was_passed, points, is_passed, questions,
            private_text.text, sequence, recorded_ms, author, person.name
          FROM regrade
          LEFT JOIN private_text ON private_text.commitment = regrade.reason
          LEFT JOIN person ON person.id = regrade.author
          WHERE attempt = ? ORDER BY sequence
          """),
      arguments: [attempt.blob]
    ).map { row in
      guard let release = ReleaseDigest(hex: row[0]) else {
        throw RecordsError.ledgerDamaged(sequence: row[7])
      }
      let questions: String = row[5]
      return AttemptRegrade(
        release: release,
        before: GradeInShort(points: Points(thousandths: row[1]), isPassed: row[2]),
        after: GradeInShort(points: Points(thousandths: row[3]), isPassed: row[4]),
        questions: try CanonicalJSONDecoder().decode(
          [QuestionRegrade].self, from: Array(questions.utf8)),
        reason: try row.sealedText(6) ?? "", mark: try row.mark(7))
    }
  }
}
