import Assessment
import CurriculumModel
import GRDB

/// What a person thinks of an own skill. It stands beside the observations and shows nothing.
struct SelfRated: LedgerEvent {
  static let kind = LedgerKind.selfRated
  static let title = "Own skill rated"

  let level: ObservationLevel
  let skill: Objective.ID

  var deed: AuditDeed {
    "rated the own \(.skill(skill)): \(level.auditWords)"
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: """
        INSERT INTO self_rating (sequence, person, skill, level, recorded_ms)
        VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [
        heading.sequence, heading.person?.blob, skill.rawValue, level.rawValue,
        heading.recorded.value,
      ])
  }
}
