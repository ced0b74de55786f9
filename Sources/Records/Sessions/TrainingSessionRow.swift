import CurriculumModel
import GRDB

/// Reads in-person sessions.
enum TrainingSessionRow {
  /// What `session(from:)` wants, of `held` and its author.
  static let columns = """
    held.id, held.agency,
    (SELECT text FROM private_text WHERE commitment = held.title), held.module, held.skill,
    held.held_on, (SELECT text FROM private_text WHERE commitment = held.place), held.minutes,
    held.code, held.sequence, held.recorded_ms, held.author, host.name
    """
  static let columnCount = 13
  private static let query = """
    SELECT \(columns) FROM training_session AS held
    LEFT JOIN person AS host ON host.id = held.author
    """

  static func find(_ id: TrainingSessionID, in database: Database) throws -> TrainingSession {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "\(query) WHERE held.id = ?"), arguments: [id.blob])
    guard let row else { throw RecordsError.notFound(.session) }
    return try session(from: row)
  }

  /// The latest day first.
  static func all(
    where condition: String, _ arguments: StatementArguments, in database: Database
  ) throws -> [TrainingSession] {
    try Row.fetchAll(
      database,
      sql: "\(query) WHERE \(condition) ORDER BY held.held_on DESC, held.sequence DESC LIMIT 500",
      arguments: arguments
    ).map(session(from:))
  }

  static func session(from row: Row) throws -> TrainingSession {
    let subject =
      (row[3] as String?).flatMap { Module.ID($0) }.map(TrainingSession.Subject.module)
      ?? (row[4] as String?).flatMap { Objective.ID($0) }.map(TrainingSession.Subject.skill)
    guard let day = CalendarDate(row[5] as String), let code = AttendanceCode(row[8] as String)
    else { throw RecordsError.ledgerDamaged(sequence: row[9]) }
    return TrainingSession(
      id: try row.id(0), agency: try row.id(1), title: try row.sealedText(2) ?? "",
      subject: subject, heldOn: day, place: try row.sealedText(6), minutes: row[7], code: code,
      mark: try row.mark(9))
  }
}
