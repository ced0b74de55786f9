import GRDB

struct TeamCreated: LedgerEvent {
  static let kind = LedgerKind.teamCreated

  let agency: AgencyID
  let team: TeamID
  /// Commits to the name, as a JSON string.
  let name: Commitment

  var deed: AuditDeed {
    "made the team \(.team(team))"
  }

  func agency(_ heading: EntryHeading, in database: Database) throws -> AgencyID? {
    agency
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: "INSERT INTO team (id, agency, name) VALUES (?, ?, ?)",
      arguments: [team.blob, agency.blob, try name.value(String.self, in: database) ?? ""])
  }
}
