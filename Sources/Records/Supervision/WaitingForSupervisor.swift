public import CurriculumModel
import GRDB

/// What waits for a supervisor about the people of the supervisor's own teams.
public struct WaitingForSupervisor: Hashable, Sendable {
  /// Who cannot go on without somebody's word, by name.
  public let usedUp: [AttemptsUsedUp]
  /// What a colleague saw and asks for a second person, the latest first.
  public let unsigned: [UnsignedObservation]
  /// What the supervisor has not finished writing.
  public let drafts: [WaitingDraft]
}

/// That a person failed a quiz as often as it allows.
public struct AttemptsUsedUp: Hashable, Sendable {
  public let person: Person
  public let quiz: Quiz.ID
  /// When the last of them was handed in.
  public let since: UTCMilliseconds
}

/// An observation that counts once a second person stands behind it.
public struct UnsignedObservation: Hashable, Sendable {
  public let person: Person
  public let observation: ObservationID
  public let skill: Objective.ID
  public let recorded: UTCMilliseconds
}

/// A half-written observation.
public struct WaitingDraft: Hashable, Sendable {
  public let person: Person
  public let competency: Competency.ID
  public let saved: UTCMilliseconds
}

extension RecordStore {
  public func waiting(
    for visitor: Visitor, in curriculum: CurriculumIndex
  ) async throws -> WaitingForSupervisor {
    let viewer = visitor.person.id
    let signed = Set(
      curriculum.competencies.values.flatMap(\.skills).filter(\.isCountersigned).map(\.id))
    let limits = curriculum.quizzes.compactMapValues(\.attempts)
    return try await database.read { database in
      WaitingForSupervisor(
        usedUp: try WaitingRow.usedUp(limits, for: viewer, in: database),
        unsigned: signed.isEmpty
          ? [] : try WaitingRow.unsigned(signed, for: viewer, in: database),
        drafts: try WaitingRow.drafts(by: viewer, in: database))
    }
  }
}

/// Reads what waits.
enum WaitingRow {
  /// Attempts that count since the last pass, beside what was released since then. Where the last
  /// one passed there is none.
  static func usedUp(
    _ limits: [Quiz.ID: Int], for viewer: PersonID, in database: Database
  ) throws -> [AttemptsUsedUp] {
    try Row.fetchAll(
      database,
      sql: """
        WITH tried AS (
          SELECT person, quiz, max(sequence) FILTER (WHERE is_passed) AS pass,
            max(submitted_ms) AS last_ms
          FROM attempt WHERE person IN (\(Scope.supervisedPeople)) GROUP BY person, quiz
          HAVING pass IS NULL OR max(sequence) > pass)
        SELECT \(PersonRow.columns), tried.quiz, tried.last_ms,
          (SELECT \(CountedAttempts.sql) FROM attempt
            JOIN ledger ON ledger.sequence = attempt.sequence
            WHERE attempt.person = tried.person AND attempt.quiz = tried.quiz
              AND attempt.sequence > coalesce(tried.pass, 0)),
          (SELECT count(*) FROM attempt_release AS released WHERE released.person = tried.person
            AND released.quiz = tried.quiz AND released.sequence > coalesce(tried.pass, 0))
        FROM tried JOIN person ON person.id = tried.person AND person.is_active
        ORDER BY person.name COLLATE NOCASE, person.id, tried.quiz
        """,
      arguments: ["viewer": viewer.blob]
    ).compactMap { row in
      let (attempts, released) = (row[8] as Int, row[9] as Int)
      guard let quiz = Quiz.ID(row[6] as String), let limit = limits[quiz],
        attempts >= limit + released
      else { return nil }
      return AttemptsUsedUp(
        person: try PersonRow.person(from: row), quiz: quiz, since: row.moment(7))
    }
  }

  /// The last observation of each skill that was seen, by somebody else, and has no second person.
  static func unsigned(
    _ skills: Set<Objective.ID>, for viewer: PersonID, in database: Database
  ) throws -> [UnsignedObservation] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT \(PersonRow.columns), seen.id, seen.skill, seen.recorded_ms
        FROM observation AS seen JOIN person ON person.id = seen.person AND person.is_active
        WHERE seen.person IN (\(Scope.supervisedPeople)) AND seen.level = 'seen'
          AND seen.author IS NOT :viewer
          AND NOT EXISTS (SELECT 1 FROM countersignature WHERE observation = seen.id)
          AND NOT EXISTS (SELECT 1 FROM revocation WHERE target = seen.sequence)
          AND NOT EXISTS (SELECT 1 FROM observation AS later WHERE later.person = seen.person
            AND later.skill = seen.skill
            AND (later.seen_on, later.sequence) > (seen.seen_on, seen.sequence))
        ORDER BY seen.sequence DESC
        """,
      arguments: ["viewer": viewer.blob]
    ).compactMap { row in
      guard let skill = Objective.ID(row[7] as String), skills.contains(skill) else { return nil }
      return UnsignedObservation(
        person: try PersonRow.person(from: row), observation: try row.id(6), skill: skill,
        recorded: row.moment(8))
    }
  }

  static func drafts(by viewer: PersonID, in database: Database) throws -> [WaitingDraft] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT \(PersonRow.columns), draft.competency, draft.saved_ms
        FROM observation_draft AS draft JOIN person ON person.id = draft.person
        WHERE draft.author = :viewer AND draft.person IN (\(Scope.visiblePeople))
        ORDER BY draft.saved_ms, person.id
        """,
      arguments: ["viewer": viewer.blob]
    ).compactMap { row in
      guard let competency = Competency.ID(row[6] as String) else { return nil }
      return WaitingDraft(
        person: try PersonRow.person(from: row), competency: competency, saved: row.moment(7))
    }
  }
}
