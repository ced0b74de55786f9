import Assessment
import CanonicalJSON
import CurriculumModel
import GRDB

extension RecordStore {
  /// An attempt, open or handed in, as far as the visitor may see the person's.
  public func attempt(_ id: AttemptID, visibleTo visitor: Visitor) async throws -> Attempt {
    let viewer = visitor.person.id
    return try await database.read { database in
      let found =
        try OpenAttemptRow.find(id, in: database) ?? SubmittedAttemptRow.find(id, in: database)
      guard let found, try Scope(database).mayBeSeen(found.person, by: viewer) else {
        throw RecordsError.notFound(.attempt)
      }
      return found
    }
  }

  /// The attempts that a person handed in, the latest first.
  public func attempts(
    of person: PersonID, visibleTo visitor: Visitor
  ) async throws -> [Attempt] {
    let viewer = visitor.person.id
    return try await database.read { database in
      try Scope(database).requireSight(of: person, by: viewer)
      return try SubmittedAttemptRow.all(of: person, in: database)
    }
  }
}

/// Reads attempts that were handed in: from the ledger itself, with what was marked since.
enum SubmittedAttemptRow {
  private static let query = """
    SELECT ledger.payload, attempt.person, attempt.submitted_ms, attempt.sequence, attempt.points,
      attempt.is_passed
    FROM attempt JOIN ledger ON ledger.sequence = attempt.sequence
    """

  static func find(_ id: AttemptID, in database: Database) throws -> Attempt? {
    try Row.fetchOne(
      database.cachedStatement(sql: "\(query) WHERE attempt.id = ?"), arguments: [id.blob]
    ).map { try attempt(from: $0, in: database) }
  }

  static func all(of person: PersonID, in database: Database) throws -> [Attempt] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: "\(query) WHERE attempt.person = ? ORDER BY attempt.sequence DESC"),
      arguments: [person.blob]
    ).map { try attempt(from: $0, in: database) }
  }

  private static func attempt(from row: Row, in database: Database) throws -> Attempt {
    let payload: String = row[0]
    let event = try CanonicalJSONDecoder().decode(
      AttemptSubmitted.self, from: Array(payload.utf8))
    let paragraphs = try ParagraphRow.all(in: event.attempt, database)
    return Attempt(
      id: event.attempt, person: try row.id(1), form: event.form, module: event.module,
      moduleRevision: event.moduleRevision, release: event.release,
      started: UTCMilliseconds(event.startedMs), answers: try event.allAnswers(in: database),
      outcome: AttemptOutcome(
        submitted: row.moment(2), points: Points(thousandths: row[4]),
        possible: Points(thousandths: event.possible), isPassed: row[5],
        profile: event.profile, sequence: row[3],
        isPretest: event.isPretest ?? false, marks: paragraphs.marks,
        waiting: paragraphs.waiting,
        toDebrief: try UnsafeAnswerRow.open(in: event.attempt, database),
        regrades: try RegradeRow.all(of: event.attempt, in: database)))
  }
}

extension AttemptSubmitted {
  /// Those in the entry and those that it commits to.
  func allAnswers(in database: Database) throws -> [Question.ID: Answer] {
    let typed = try typed?.value([String: Answer].self, in: database) ?? [:]
    let all = answers.merging(typed) { chosen, _ in chosen }
    return Dictionary(
      uniqueKeysWithValues: all.compactMap { text, answer in
        Question.ID(text).map { ($0, answer) }
      })
  }
}
