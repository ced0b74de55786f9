import GRDB

/// Reads who was at in-person sessions.
enum AttendanceRow {
  /// Of one session, by name.
  static func all(
    at session: TrainingSessionID, in database: Database
  ) throws -> [Attendance] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT \(columns) FROM attendance AS there
        JOIN person ON person.id = there.person
        LEFT JOIN person AS author ON author.id = there.author
        WHERE there.session = ? ORDER BY person.name COLLATE NOCASE, person.id
        """,
      arguments: [session.blob])
    return try rows.map { try attendance(from: $0, 0, at: session, in: database) }
  }

  /// Of one person, the latest day first.
  static func all(of person: PersonID, in database: Database) throws -> [AttendedSession] {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT \(TrainingSessionRow.columns), \(columns) FROM attendance AS there
          JOIN training_session AS held ON held.id = there.session
          LEFT JOIN person AS host ON host.id = held.author
          JOIN person ON person.id = there.person
          LEFT JOIN person AS author ON author.id = there.author
          WHERE there.person = ? ORDER BY held.held_on DESC, held.sequence DESC
          """),
      arguments: [person.blob])
    return try rows.map { row in
      let session = try TrainingSessionRow.session(from: row)
      return AttendedSession(
        session: session,
        attendance: try attendance(
          from: row, TrainingSessionRow.columnCount, at: session.id, in: database))
    }
  }

  private static let columns = """
    person.id, person.name, there.minutes, there.is_by_code, there.sequence, there.recorded_ms,
    there.author, author.name
    """

  private static func attendance(
    from row: Row, _ column: Int, at session: TrainingSessionID, in database: Database
  ) throws -> Attendance {
    let person: PersonID = try row.id(column)
    return Attendance(
      person: person, name: row[column + 1], recordedMinutes: row[column + 2],
      isByCode: row[column + 3], mark: try row.mark(column + 4),
      corrections: try corrections(of: person, at: session, in: database))
  }

  /// The earliest first.
  private static func corrections(
    of person: PersonID, at session: TrainingSessionID, in database: Database
  ) throws -> [Attendance.Correction] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT minutes, (SELECT text FROM private_text WHERE commitment = reason),
            sequence, recorded_ms, author, person.name
          FROM attendance_correction AS corrected
          LEFT JOIN person ON person.id = corrected.author
          WHERE corrected.session = ? AND corrected.person = ? ORDER BY sequence
          """),
      arguments: [session.blob, person.blob]
    ).map { row in
      Attendance.Correction(
        minutes: row[0], reason: try row.sealedText(1) ?? "", mark: try row.mark(2))
    }
  }
}
