import GRDB

struct TeamLeft: LedgerEvent {
  static let kind = LedgerKind.teamLeft

  let team: TeamID

  var deed: AuditDeed {
    "took the person off the team \(.team(team))"
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: "DELETE FROM team_member WHERE team = ? AND person = ?",
      arguments: [team.blob, heading.person?.blob])
  }
}
