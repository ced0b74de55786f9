import GRDB

struct TeamLeft: LedgerEvent {
  static let kind = LedgerKind.teamLeft

  let team: TeamID

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.execute(
      sql: "DELETE FROM team_member WHERE team = ? AND person = ?",
      arguments: [team.blob, heading.person?.blob])
  }
}
