import CurriculumModel
import GRDB

/// A pathway was given to a person, or to the team that is named.
struct PathwayAssigned: LedgerEvent {
  static let kind = LedgerKind.pathwayAssigned

  let assignment: AssignmentID
  let due: CalendarDate?
  let pathway: Pathway.ID
  let team: TeamID?

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO assignment (id, pathway, person, team, due, assigned_ms)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        assignment.blob, pathway.rawValue, heading.person?.blob, team?.blob, due?.description,
        heading.recorded.value,
      ])
  }
}
