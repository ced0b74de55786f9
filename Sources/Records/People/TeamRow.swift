import GRDB

/// Reads teams.
enum TeamRow {
  static func agency(of team: TeamID, in database: Database) throws -> AgencyID {
    let row = try Row.fetchOne(
      database, sql: "SELECT agency FROM team WHERE id = ?", arguments: [team.blob])
    guard let row else { throw RecordsError.notFound(.team) }
    return try row.id(0)
  }

  static func part(
    of person: PersonID, in team: TeamID, _ database: Database
  ) throws -> Team.Part? {
    try String.fetchOne(
      database, sql: "SELECT part FROM team_member WHERE team = ? AND person = ?",
      arguments: [team.blob, person.blob]
    ).flatMap(Team.Part.init(rawValue:))
  }

  static func team(
    _ id: TeamID, of agency: AgencyID, name: String, seenBy viewer: PersonID,
    in database: Database
  ) throws -> Team {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT person, part FROM team_member
        WHERE team = :team AND person IN (\(Scope.visiblePeople)) ORDER BY person
        """,
      arguments: ["team": id.blob, "viewer": viewer.blob])
    func people(_ part: Team.Part) throws -> [PersonID] {
      try rows.filter { $0[1] == part.rawValue }.map { try $0.id(0) }
    }
    return Team(
      id: id, agency: agency, name: name, members: try people(.member),
      supervisors: try people(.supervisor))
  }
}
