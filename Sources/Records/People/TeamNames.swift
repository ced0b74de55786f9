import GRDB

/// A team to choose.
public struct TeamName: Hashable, Sendable, Identifiable {
  public let id: TeamID
  public let name: String
  /// The name of the team's agency.
  public let agency: String
}

extension RecordStore {
  /// The teams that a visitor supervises or administers, by name, without the people on them.
  public func teamNames(visibleTo visitor: Visitor) async throws -> [TeamName] {
    let viewer = visitor.person.id
    return try await database.read { database in
      try Row.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT team.id, team.name, agency.name
            FROM team JOIN agency ON agency.id = team.agency
            WHERE team.id IN (\(Scope.visibleTeams)) ORDER BY team.name COLLATE NOCASE, team.id
            """),
        arguments: ["viewer": viewer.blob]
      ).map { TeamName(id: try $0.id(0), name: $0[1], agency: $0[2]) }
    }
  }

  /// How many people a visitor may see.
  public func peopleCount(visibleTo visitor: Visitor) async throws -> Int {
    let viewer = visitor.person.id
    return try await database.read { database in
      try Int.fetchOne(
        database.cachedStatement(sql: "SELECT count(*) FROM (\(Scope.visiblePeople))"),
        arguments: ["viewer": viewer.blob]) ?? 0
    }
  }
}
