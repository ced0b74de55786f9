public import CurriculumModel
import GRDB

/// That a person passed a quiz by a key that has changed since, and has not passed it again.
public struct PassByEarlierKey: Hashable, Sendable {
  public let person: Person
  public let quiz: Quiz.ID
  /// When the attempt was graded again.
  public let since: UTCMilliseconds
}

extension RecordStore {
  /// What a supervisor may want to speak about with the people of the own teams, the earliest first.
  /// It counts all the same.
  public func passesByEarlierKeys(for visitor: Visitor) async throws -> [PassByEarlierKey] {
    let viewer = visitor.person.id
    return try await database.read { try RegradeRow.passesByEarlierKeys(for: viewer, in: $0) }
  }
}

extension RegradeRow {
  fileprivate static func passesByEarlierKeys(
    for viewer: PersonID, in database: Database
  ) throws -> [PassByEarlierKey] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT \(PersonRow.columns), attempt.quiz, regrade.recorded_ms
          FROM regrade JOIN attempt ON attempt.id = regrade.attempt
          JOIN person ON person.id = attempt.person AND person.is_active
          WHERE regrade.person IN (\(Scope.supervisedPeople))
            AND attempt.is_passed AND NOT regrade.is_passed
            AND NOT EXISTS (SELECT 1 FROM regrade AS later
              WHERE later.attempt = regrade.attempt AND later.sequence > regrade.sequence)
            AND NOT EXISTS (SELECT 1 FROM attempt AS later
              WHERE later.person = attempt.person AND later.quiz = attempt.quiz
                AND later.is_passed AND later.sequence > attempt.sequence)
          ORDER BY regrade.sequence
          """),
      arguments: ["viewer": viewer.blob]
    ).compactMap { row in
      guard let quiz = Quiz.ID(row[6] as String) else { return nil }
      return PassByEarlierKey(
        person: try PersonRow.person(from: row), quiz: quiz, since: row.moment(7))
    }
  }
}
