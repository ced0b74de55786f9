import GRDB

/// Reads teams.
enum TeamRow {
  static func agency(of team: TeamID, in database: Database) throws -> AgencyID {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT agency FROM team WHERE id = ?"), arguments: [team.blob])
    guard let row else { throw RecordsError.notFound(.team) }
    return try row.id(0)
  }

  static func part(
    of person: PersonID, in team: TeamID, _ database: Database
  ) throws -> Team.Part? {
    try String.fetchOne(
      database.cachedStatement(sql: "SELECT part FROM team_member WHERE team = ? AND person = ?"),
      arguments: [team.blob, person.blob]
    ).flatMap(Team.Part.init(rawValue:))
  }

  static func team(
    _ id: TeamID, of agency: AgencyID, name: String, seenBy viewer: PersonID,
    in database: Database
  ) throws -> Team {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT person, part FROM team_member
          WHERE team = :team AND person IN (\(Scope.visiblePeople)) ORDER BY person
          """),
      arguments: ["team": id.blob, "viewer": viewer.blob])
    func people(_ part: Team.Part) throws -> [PersonID] {
      try rows.filter { $0[1] == part.rawValue }.map { try $0.id(0) }
    }
    return Team(
      id: id, agency: agency, name: name, members: try people(.member),
      supervisors: try people(.supervisor))
  }

  /// By name. `teams` is a query of one column, in which `:viewer` is who asks.
  static func all(
    in teams: String, seenBy viewer: PersonID, in database: Database
  ) throws -> [Team] {
    let viewer: StatementArguments = ["viewer": viewer.blob]
    let people = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT team, person, part FROM team_member
          WHERE team IN (\(teams)) AND person IN (\(Scope.visiblePeople)) ORDER BY team, person
          """),
      arguments: viewer)
    var parts: [TeamID: [Team.Part: [PersonID]]] = [:]
    for row in people {
      guard let part = Team.Part(rawValue: row[2]) else { continue }
      parts[try row.id(0), default: [:]][part, default: []].append(try row.id(1))
    }
    return try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT id, agency, name FROM team WHERE id IN (\(teams))
          ORDER BY name COLLATE NOCASE, id
          """),
      arguments: viewer
    ).map { row in
      let id: TeamID = try row.id(0)
      return Team(
        id: id, agency: try row.id(1), name: row[2], members: parts[id]?[.member] ?? [],
        supervisors: parts[id]?[.supervisor] ?? [])
    }
  }
}
