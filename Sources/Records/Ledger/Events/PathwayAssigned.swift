import CurriculumModel
import GRDB

/// A pathway was given to a person, or to the team that is named.
struct PathwayAssigned: LedgerEvent {
  static let kind = LedgerKind.pathwayAssigned

  let assignment: AssignmentID
  let due: CalendarDate?
  let pathway: Pathway.ID
  let team: TeamID?

  var deed: AuditDeed {
    let day = due.map { ", by \($0)" } ?? ""
    return "assigned the pathway \(.pathway(pathway))\(" to the team ", team)\(day)"
  }

  func agency(_ heading: EntryHeading, in database: Database) throws -> AgencyID? {
    if let team { return try TeamRow.agency(of: team, in: database) }
    return try heading.person.flatMap { try PersonRow.agency(of: $0, in: database) }
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
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
