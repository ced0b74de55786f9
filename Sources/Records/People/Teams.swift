import GRDB

extension RecordStore {
  public func createTeam(
    name: String, in agency: AgencyID, by authority: Authority
  ) async throws -> Team {
    try await write(concerning: .nobody) { pen in
      try Scope(pen.database).requireAdministration(of: agency, by: authority)
      try pen.requireAgency(agency)
      let name = try pen.checkedName(name)
      let team = TeamID(from: pen.random)
      try pen.append(
        TeamCreated(agency: agency, team: team, name: pen.seal(name, about: nil)), about: nil,
        by: authority)
      return Team(id: team, agency: agency, name: name, members: [], supervisors: [])
    }
  }

  /// Puts a person of the same agency on a team, or changes the person's part in it.
  public func addToTeam(
    _ person: PersonID, _ team: TeamID, as part: Team.Part, by authority: Authority
  ) async throws {
    try await write(concerning: .person(person)) { pen in
      let agency = try TeamRow.agency(of: team, in: pen.database)
      try Scope(pen.database).requireAdministration(of: agency, by: authority)
      guard try PersonRow.find(person, in: pen.database).agency == agency else {
        throw RecordsError.otherAgency
      }
      guard try TeamRow.part(of: person, in: team, pen.database) != part else { return }
      try pen.append(TeamJoined(part: part, team: team), about: person, by: authority)
    }
  }

  public func removeFromTeam(
    _ person: PersonID, _ team: TeamID, by authority: Authority
  ) async throws {
    try await write(concerning: .person(person)) { pen in
      let agency = try TeamRow.agency(of: team, in: pen.database)
      try Scope(pen.database).requireAdministration(of: agency, by: authority)
      guard try TeamRow.part(of: person, in: team, pen.database) != nil else { return }
      try pen.append(TeamLeft(team: team), about: person, by: authority)
    }
  }

  /// The teams that a visitor supervises or administers, by name, with the people on them that
  /// the visitor may see.
  public func teams(visibleTo visitor: Visitor) async throws -> [Team] {
    let viewer = visitor.person.id
    return try await database.read {
      try TeamRow.all(in: Scope.visibleTeams, seenBy: viewer, in: $0)
    }
  }

  /// The same for the teams that a visitor supervises.
  public func teams(supervisedBy visitor: Visitor) async throws -> [Team] {
    let viewer = visitor.person.id
    return try await database.read {
      try TeamRow.all(in: Scope.supervisedTeams, seenBy: viewer, in: $0)
    }
  }
}
