import GRDB

struct TeamJoined: LedgerEvent {
  static let kind = LedgerKind.teamJoined

  let part: Team.Part
  let team: TeamID

  var deed: AuditDeed {
    "put the person on the team \(.team(team)) as \(part.rawValue)"
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: """
        INSERT INTO team_member (team, person, part) VALUES (?, ?, ?)
        ON CONFLICT (team, person) DO UPDATE SET part = excluded.part
        """,
      arguments: [team.blob, heading.person?.blob, part.rawValue])
  }
}
