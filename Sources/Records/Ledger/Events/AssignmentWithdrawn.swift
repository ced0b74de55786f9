import CurriculumModel
import GRDB

struct AssignmentWithdrawn: LedgerEvent {
  static let kind = LedgerKind.assignmentWithdrawn

  let assignment: AssignmentID
  /// Entries made before the audit have neither this nor the team.
  let pathway: Pathway.ID?
  let team: TeamID?

  var deed: AuditDeed {
    guard let pathway else { return "withdrew a pathway" }
    return "withdrew the pathway \(.pathway(pathway))\(" from the team ", team)"
  }

  func agency(_ heading: EntryHeading, in database: Database) throws -> AgencyID? {
    if let person = heading.person { return try PersonRow.agency(of: person, in: database) }
    if let team { return try TeamRow.agency(of: team, in: database) }
    return try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT team.agency FROM assignment JOIN team ON team.id = assignment.team
          WHERE assignment.id = ?
          """),
      arguments: [assignment.blob]
    )?.optionalID(0)
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: "DELETE FROM assignment WHERE id = ?", arguments: [assignment.blob])
  }
}
