import Assessment
import CanonicalJSON
import CurriculumModel
import GRDB

/// Reads the paragraphs of attempts that were handed in.
enum ParagraphRow {
  /// All marks, and the paragraphs that wait for one.
  static func all(
    in attempt: AttemptID, _ database: Database
  ) throws -> (marks: [Question.ID: [ParagraphMarking]], waiting: Set<Question.ID>) {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT question, rows IS NULL FROM paragraph WHERE attempt = ?"),
      arguments: [attempt.blob])
    guard !rows.isEmpty else { return ([:], []) }
    let waiting = rows.compactMap { row in row[1] ? Question.ID(row[0] as String) : nil }
    return (try marks(in: attempt, database), Set(waiting))
  }

  private static func marks(
    in attempt: AttemptID, _ database: Database
  ) throws -> [Question.ID: [ParagraphMarking]] {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT question, rows, step, note.text, reason.text, author, marked_ms, sequence
          FROM paragraph_mark
          LEFT JOIN private_text AS note ON note.commitment = paragraph_mark.note
          LEFT JOIN private_text AS reason ON reason.commitment = paragraph_mark.reason
          WHERE attempt = ? ORDER BY sequence
          """),
      arguments: [attempt.blob])
    var marks: [Question.ID: [ParagraphMarking]] = [:]
    for row in rows {
      guard let question = Question.ID(row[0] as String) else { continue }
      marks[question, default: []].append(
        ParagraphMarking(
          mark: mark(row[1]), note: try text(row[3]), reason: try text(row[4]),
          step: (row[2] as String?).flatMap { MarkingStep(rawValue: $0) },
          author: try row.optionalID(5), marked: row.moment(6), sequence: row[7]))
    }
    return marks
  }

  static func mark(_ bits: String) -> ParagraphMark { ParagraphMark(rows: bits.map { $0 == "1" }) }

  private static func text(_ json: String?) throws -> String {
    try json.map { try CanonicalJSONDecoder().decode(String.self, from: Array($0.utf8)) } ?? ""
  }

  /// The paragraphs that wait for a person who may mark them, the earliest handed in first.
  static func waiting(
    for viewer: PersonID, in database: Database
  ) throws -> [WaitingParagraph] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT attempt.id, person.id, person.name, attempt.quiz, paragraph.question,
          attempt.submitted_ms,
          (SELECT count(*) FROM paragraph_mark AS mark WHERE mark.attempt = paragraph.attempt
            AND mark.question = paragraph.question),
          EXISTS (SELECT 1 FROM paragraph_mark AS mark WHERE mark.attempt = paragraph.attempt
            AND mark.question = paragraph.question AND mark.author = :viewer)
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
      let person: PersonID = try row.id(1)
      let turn = try Scope(database).turn(
        of: viewer, after: row[6], readsOwn: row[7], aboutWorkOf: person)
      guard turn != .done else { return nil }
      return WaitingParagraph(
        attempt: try row.id(0), person: person, name: row[2], quiz: quiz, question: question,
        submitted: row.moment(5), turn: turn)
    }
  }
}
