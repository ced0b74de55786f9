import Assessment
import CurriculumModel
import GRDB

/// Reads what people think of their own skills.
enum SelfRatingRow {
  /// Of each skill the last, in the order of the ledger.
  static func latest(of person: PersonID, in database: Database) throws -> [SelfRating] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT max(sequence), skill, level, recorded_ms FROM self_rating
          WHERE person = ? GROUP BY skill ORDER BY 1
          """),
      arguments: [person.blob]
    ).map { row in
      guard let skill = Objective.ID(row[1] as String),
        let level = ObservationLevel(rawValue: row[2])
      else { throw RecordsError.ledgerDamaged(sequence: row[0]) }
      return SelfRating(skill: skill, level: level, recorded: row.moment(3), sequence: row[0])
    }
  }
}
