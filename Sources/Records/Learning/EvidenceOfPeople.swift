public import Assessment
public import CurriculumModel
import GRDB

/// A person, with all that standing and progress are worked out from.
public struct PersonEvidence: Hashable, Sendable, Identifiable {
  public let person: Person
  /// In the order of the ledger.
  public let evidence: [EvidenceEntry]
  public let readLessons: Set<Lesson.ID>
  /// The person's own and those of the person's teams, without doubles.
  public let assignments: [Assignment]

  public init(
    person: Person, evidence: [EvidenceEntry], readLessons: Set<Lesson.ID>,
    assignments: [Assignment]
  ) {
    self.person = person
    self.evidence = evidence
    self.readLessons = readLessons
    self.assignments = assignments
  }

  public var id: PersonID { person.id }
}

extension RecordStore {
  /// What the ledger says that a person knows or can do.
  public func evidence(
    of person: PersonID, visibleTo visitor: Visitor
  ) async throws -> [EvidenceEntry] {
    try await personEvidence(of: person, visibleTo: visitor).evidence
  }

  /// One person with the evidence.
  public func personEvidence(
    of person: PersonID, visibleTo visitor: Visitor
  ) async throws -> PersonEvidence {
    let viewer = visitor.person.id
    return try await database.read { database in
      try Scope(database).requireSight(of: person, by: viewer)
      return try PersonEvidence(of: PersonRow.find(person, in: database), in: database)
    }
  }

  /// Everyone a visitor may see, by name, with their evidence.
  public func peopleEvidence(visibleTo visitor: Visitor) async throws -> [PersonEvidence] {
    let viewer = visitor.person.id
    return try await database.read { database in
      let evidence = try EvidenceRow.all(of: .visible(to: viewer), in: database)
      return try PersonRow.all(visibleTo: viewer, in: database).map {
        try PersonEvidence(of: $0, evidence: evidence[$0.id] ?? [], in: database)
      }
    }
  }
}

extension PersonEvidence {
  init(of person: Person, in database: Database) throws {
    try self.init(
      of: person, evidence: EvidenceRow.all(of: person.id, in: database), in: database)
  }

  /// With evidence that was read before.
  fileprivate init(of person: Person, evidence: [EvidenceEntry], in database: Database) throws {
    self.person = person
    self.evidence = evidence
    readLessons = try ReadingRow.lessons(of: person.id, in: database)
    assignments = try AssignmentRow.all(of: person.id, in: database)
  }
}

/// Reads evidence.
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
    try people.rows(
      """
      SELECT sequence, submitted_ms, quiz, module, person FROM attempt
      WHERE person IN (\(people.sql)) AND (
        EXISTS (SELECT 1 FROM paragraph
          WHERE paragraph.attempt = attempt.id AND paragraph.rows IS NULL)
        OR is_passed AND EXISTS (SELECT 1 FROM unsafe_answer
          WHERE unsafe_answer.attempt = attempt.id AND \(UnsafeAnswerRow.isOpen)))
      """, in: database
    ).map { row in
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
    try people.rows(
      """
      SELECT ledger.sequence, recorded_ms, quiz, module, module_revision, counted.person,
        iif(opened, submitted_ms, NULL)
      FROM (
        SELECT person, quiz, module, module_revision, submitted_ms,
          (SELECT max(sequence) FROM regrade
            WHERE regrade.attempt = attempt.id AND is_opening) AS opened, max(
          attempt.sequence,
          coalesce(
            (SELECT max(sequence) FROM regrade
              WHERE regrade.attempt = attempt.id AND is_opening), 0),
          coalesce(
            (SELECT max(paragraph.sequence) FROM paragraph
              WHERE paragraph.attempt = attempt.id), 0),
          coalesce(
            (SELECT max(first) FROM (
              SELECT min(debrief.sequence) AS first
              FROM unsafe_answer JOIN debrief ON debrief.attempt = unsafe_answer.attempt
                AND debrief.question = unsafe_answer.question
              WHERE unsafe_answer.attempt = attempt.id GROUP BY debrief.question)), 0)) AS since
        FROM attempt
        WHERE person IN (\(people.sql)) AND is_passed AND NOT EXISTS (
          SELECT 1 FROM unsafe_answer
          WHERE unsafe_answer.attempt = attempt.id AND \(UnsafeAnswerRow.isOpen))) AS counted
      JOIN ledger ON ledger.sequence = counted.since
      """, in: database
    ).map { row in
      guard let day = row.moment(1).day, let quiz = Quiz.ID(row[2] as String),
        let module = Module.ID(row[3] as String)
      else { throw RecordsError.ledgerDamaged(sequence: row[0]) }
      return Found(
        person: try row.id(5),
        entry: EvidenceEntry(
          sequence: row[0], date: day,
          kind: .quizPassed(quiz: quiz, module: module, moduleRevision: row[4]),
          shownOn: (row[6] as Int64?).flatMap { UTCMilliseconds($0).day }))
    }
  }
}
