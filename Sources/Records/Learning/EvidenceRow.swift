import Assessment
import CurriculumModel
import GRDB

/// Reads evidence: what follows from the entries about a person and from the documents of the person's
/// agency. Whatever else it would rest on `EvidenceCache` would have to know.
enum EvidenceRow {
  /// In the order of the ledger.
  static func all(of person: PersonID, in database: Database) throws -> [EvidenceEntry] {
    try all(of: .one(person), in: database)[person] ?? []
  }

  /// The same for many at once.
  static func all(
    of people: PeopleQuery, in database: Database
  ) throws -> [PersonID: [EvidenceEntry]] {
    let found =
      try passes(of: people, in: database) + waiting(of: people, in: database)
      + supervised(of: people, in: database)
    return Dictionary(grouping: found, by: \.person).mapValues { found in
      found.map(\.entry).sorted { $0.sequence < $1.sequence }
    }
  }

  /// An entry, and whom it counts for.
  struct Found {
    let person: PersonID
    let entry: EvidenceEntry
  }

  /// Attempts that may count, and do not before a supervisor has done something about them.
  private static func waiting(
    of people: PeopleQuery, in database: Database
  ) throws -> [Found] {
    try people.map(
      """
      SELECT sequence, submitted_ms, quiz, module, person FROM attempt
      WHERE person IN (\(people.sql)) AND (
        EXISTS (SELECT 1 FROM paragraph
          WHERE paragraph.attempt = attempt.id AND paragraph.rows IS NULL)
        OR is_passed AND EXISTS (SELECT 1 FROM unsafe_answer
          WHERE unsafe_answer.attempt = attempt.id AND \(UnsafeAnswerRow.isOpen)))
      """, in: database
    ) { row in
      guard let day = row.moment(1).day, let quiz = Quiz.ID(row[2] as String),
        let module = Module.ID(row[3] as String)
      else { throw RecordsError.ledgerDamaged(sequence: row[0]) }
      return Found(
        person: try row.id(4),
        entry: EvidenceEntry(
          sequence: row[0], date: day, kind: .quizWaiting(quiz: quiz, module: module)))
    }
  }

  /// A pass counts from the entry that completed it: the handing in, the last marking of a
  /// paragraph, the debrief of the last unsafe answer, or the corrected key that made it one. Until
  /// there is one for each of them it does not count. What a key made a pass was shown on the day of
  /// handing in.
  private static func passes(
    of people: PeopleQuery, in database: Database
  ) throws -> [Found] {
    try people.map(
      """
      SELECT attempt.sequence, submitted_ms, quiz, module, module_revision, person,
        (SELECT max(since) FROM paragraph WHERE paragraph.attempt = attempt.id),
        (SELECT max(first) FROM (
          SELECT min(debrief.sequence) AS first
          FROM unsafe_answer JOIN debrief ON debrief.attempt = unsafe_answer.attempt
            AND debrief.question = unsafe_answer.question
          WHERE unsafe_answer.attempt = attempt.id GROUP BY debrief.question)),
        (SELECT max(sequence) FROM regrade WHERE regrade.attempt = attempt.id AND is_opening)
      FROM attempt
      WHERE person IN (\(people.sql)) AND is_passed AND NOT EXISTS (
        SELECT 1 FROM unsafe_answer
        WHERE unsafe_answer.attempt = attempt.id AND \(UnsafeAnswerRow.isOpen))
      """, in: database
    ) { row in
      let opened: Int? = row[8]
      let since = max(row[0], row[6] as Int? ?? 0, row[7] as Int? ?? 0, opened ?? 0)
      let moment = since == row[0] ? row.moment(1) : try moment(of: since, in: database)
      guard let day = moment.day, let quiz = Quiz.ID(row[2] as String),
        let module = Module.ID(row[3] as String)
      else { throw RecordsError.ledgerDamaged(sequence: row[0]) }
      return Found(
        person: try row.id(5),
        entry: EvidenceEntry(
          sequence: since, date: day,
          kind: .quizPassed(quiz: quiz, module: module, moduleRevision: row[4]),
          shownOn: opened.flatMap { _ in row.moment(1).day }))
    }
  }

  private static func moment(of entry: Int, in database: Database) throws -> UTCMilliseconds {
    let moment = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT recorded_ms FROM ledger WHERE sequence = ?"),
      arguments: [entry])
    guard let moment else { throw RecordsError.ledgerDamaged(sequence: entry) }
    return UTCMilliseconds(moment)
  }
}
