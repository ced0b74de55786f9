import Assessment
import CanonicalJSON
import CurriculumModel
import GRDB

/// Reads the paragraphs of attempts that were handed in.
enum ParagraphRow {
  /// Those that were marked, and those that wait.
  static func all(
    in attempt: AttemptID, _ database: Database
  ) throws -> (marked: [Question.ID: ParagraphMarking], waiting: Set<Question.ID>) {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT question, rows, private_text.text, author, marked_ms, sequence
          FROM paragraph LEFT JOIN private_text ON private_text.commitment = paragraph.note
          WHERE attempt = ?
          """),
      arguments: [attempt.blob])
    var marked: [Question.ID: ParagraphMarking] = [:]
    var waiting: Set<Question.ID> = []
    for row in rows {
      guard let question = Question.ID(row[0] as String) else { continue }
      if let marking = try marking(from: row) {
        marked[question] = marking
      } else {
        waiting.insert(question)
      }
    }
    return (marked, waiting)
  }

  private static func marking(from row: Row) throws -> ParagraphMarking? {
    guard let rows = row[1] as String? else { return nil }
    let note = try (row[2] as String?).map {
      try CanonicalJSONDecoder().decode(String.self, from: Array($0.utf8))
    }
    return ParagraphMarking(
      mark: ParagraphMark(rows: rows.map { $0 == "1" }), note: note ?? "",
      author: try row.optionalID(3), marked: row.moment(4), sequence: row[5])
  }

  /// The paragraphs that wait for a person who may mark them, the earliest handed in first.
  static func waiting(
    for viewer: PersonID, in database: Database
  ) throws -> [WaitingParagraph] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT attempt.id, person.id, person.name, attempt.quiz, paragraph.question,
          attempt.submitted_ms
        FROM paragraph JOIN attempt ON attempt.id = paragraph.attempt
        JOIN person ON person.id = attempt.person
        WHERE paragraph.rows IS NULL AND person.is_active AND person.id <> :viewer
          AND person.id IN (SELECT person FROM (\(Scope.visiblePeople)))
        ORDER BY attempt.sequence, paragraph.question
        """,
      arguments: ["viewer": viewer.blob])
    return try rows.compactMap { row in
      guard let quiz = Quiz.ID(row[3] as String), let question = Question.ID(row[4] as String)
      else { return nil }
      return WaitingParagraph(
        attempt: try row.id(0), person: try row.id(1), name: row[2], quiz: quiz,
        question: question, submitted: row.moment(5))
    }
  }
}
