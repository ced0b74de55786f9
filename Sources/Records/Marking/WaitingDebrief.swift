public import CurriculumModel
import GRDB

/// An unsafe answer that nobody has talked over with the person who gave it.
public struct WaitingDebrief: Hashable, Sendable {
  public let attempt: AttemptID
  public let person: PersonID
  public let name: String
  public let quiz: Quiz.ID
  public let question: Question.ID
  public let submitted: UTCMilliseconds

  public init(
    attempt: AttemptID, person: PersonID, name: String, quiz: Quiz.ID, question: Question.ID,
    submitted: UTCMilliseconds
  ) {
    self.attempt = attempt
    self.person = person
    self.name = name
    self.quiz = quiz
    self.question = question
    self.submitted = submitted
  }
}

extension RecordStore {
  /// What waits for the visitor to talk it over, the earliest handed in first: of attempts that were
  /// passed or may be, since others hold nothing up. Nobody's own.
  public func waitingDebriefs(for visitor: Visitor) async throws -> [WaitingDebrief] {
    let viewer = visitor.person.id
    return try await database.read { try UnsafeAnswerRow.waiting(for: viewer, in: $0) }
  }
}

/// Reads unsafe answers.
enum UnsafeAnswerRow {
  /// True of a row of `unsafe_answer` as long as nobody wrote a debrief.
  static let isOpen = """
    NOT EXISTS (SELECT 1 FROM debrief WHERE debrief.attempt = unsafe_answer.attempt
      AND debrief.question = unsafe_answer.question)
    """

  /// The questions of an attempt that still want a debrief.
  static func open(in attempt: AttemptID, _ database: Database) throws -> Set<Question.ID> {
    let questions = try String.fetchAll(
      database.cachedStatement(
        sql: "SELECT question FROM unsafe_answer WHERE attempt = ? AND \(isOpen)"),
      arguments: [attempt.blob])
    return Set(questions.compactMap { Question.ID($0) })
  }

  static func waiting(
    for viewer: PersonID, in database: Database
  ) throws -> [WaitingDebrief] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT attempt.id, person.id, person.name, attempt.quiz, unsafe_answer.question,
          attempt.submitted_ms
        FROM unsafe_answer JOIN attempt ON attempt.id = unsafe_answer.attempt
        JOIN person ON person.id = attempt.person
        WHERE \(isOpen) AND person.is_active AND person.id <> :viewer
          AND (attempt.is_passed OR EXISTS (
            SELECT 1 FROM paragraph WHERE paragraph.attempt = attempt.id AND rows IS NULL))
          AND person.id IN (SELECT person FROM (\(Scope.visiblePeople)))
        ORDER BY attempt.sequence, unsafe_answer.question
        """,
      arguments: ["viewer": viewer.blob])
    return try rows.compactMap { row in
      guard let quiz = Quiz.ID(row[3] as String), let question = Question.ID(row[4] as String)
      else { return nil }
      return WaitingDebrief(
        attempt: try row.id(0), person: try row.id(1), name: row[2], quiz: quiz,
        question: question, submitted: row.moment(5))
    }
  }
}
