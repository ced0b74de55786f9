import Assessment
import CanonicalJSON
public import CurriculumModel
import GRDB

extension RecordStore {
  /// The visitor's open attempt at a quiz.
  public func openAttempt(at quiz: Quiz.ID, by visitor: Visitor) async throws -> Attempt? {
    let person = visitor.person.id
    return try await database.read { try OpenAttemptRow.find(of: person, at: quiz, in: $0) }
  }

  /// The visitor's open attempts, the earliest first.
  public func openAttempts(by visitor: Visitor) async throws -> [Attempt] {
    let person = visitor.person.id
    return try await database.read { try OpenAttemptRow.all(of: person, in: $0) }
  }
}

/// Reads attempts that were not handed in.
enum OpenAttemptRow {
  private static let query = """
    SELECT id, person, form, module, module_revision, release, started_ms FROM open_attempt
    """

  static func find(_ id: AttemptID, in database: Database) throws -> Attempt? {
    try Row.fetchOne(database.cachedStatement(sql: "\(query) WHERE id = ?"), arguments: [id.blob])
      .map { try attempt(from: $0, in: database) }
  }

  static func find(
    of person: PersonID, at quiz: Quiz.ID, in database: Database
  ) throws -> Attempt? {
    try Row.fetchOne(
      database.cachedStatement(sql: "\(query) WHERE person = ? AND quiz = ?"),
      arguments: [person.blob, quiz.rawValue]
    ).map { try attempt(from: $0, in: database) }
  }

  static func all(of person: PersonID, in database: Database) throws -> [Attempt] {
    try Row.fetchAll(
      database.cachedStatement(sql: "\(query) WHERE person = ? ORDER BY started_ms, id"),
      arguments: [person.blob]
    ).map { try attempt(from: $0, in: database) }
  }

  private static func attempt(from row: Row, in database: Database) throws -> Attempt {
    let id = try row.id(0) as AttemptID
    let formText: String = row[2]
    guard let module = Module.ID(row[3] as String), let release = ReleaseDigest(hex: row[5])
    else { throw RecordsError.notFound(.attempt) }
    return Attempt(
      id: id, person: try row.id(1),
      form: try CanonicalJSONDecoder().decode(QuizForm.self, from: Array(formText.utf8)),
      module: module, moduleRevision: row[4],
      release: release, started: row.moment(6), answers: try answers(in: id, database),
      outcome: nil)
  }

  private static func answers(
    in attempt: AttemptID, _ database: Database
  ) throws -> [Question.ID: Answer] {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT question, answer FROM open_answer WHERE attempt = ? AND answer IS NOT NULL
          """),
      arguments: [attempt.blob])
    var answers: [Question.ID: Answer] = [:]
    for row in rows {
      guard let question = Question.ID(row[0] as String) else { continue }
      let text: String = row[1]
      answers[question] = try CanonicalJSONDecoder().decode(Answer.self, from: Array(text.utf8))
    }
    return answers
  }
}
