import CurriculumModel
import Records

/// Who and what the events of the demonstration name, once it is in a store.
struct DemoPeople: Sendable {
  var people: [String: PersonID] = [:]
  var teams: [String: TeamID] = [:]
  var agencies: [DemoAgency: AgencyID] = [:]
  /// Those who accepted their invitation.
  var visitors: [String: Visitor] = [:]
}

extension DemoStage {
  /// Makes the agencies, the people and the teams; whoever may accepts the invitation.
  func open() async throws -> DemoPeople {
    var made = DemoPeople()
    guard let director = DemoCast.people.first,
      let invitation = try await store.administratorInvitation()
    else { throw DemoError.storeNotEmpty }
    let session = try await store.acceptAdministratorInvitation(
      invitation, name: director.name, email: director.email, password: DemoAccounts.password)
    let visitor = try await leave(session)
    made.people[director.account] = visitor.person.id
    made.visitors[director.account] = visitor
    let authority = Authority.person(visitor.person.id)

    let profiles = release.curriculum.agencies
    for (agency, profile) in zip(DemoAgency.allCases, [profiles.first, profiles.last]) {
      let id = try await store.createAgency(
        name: agency.rawValue, profile: profile?.id, by: authority
      ).id
      made.agencies[agency] = id
      try await addPeople(of: agency, id, by: authority, to: &made)
      for team in DemoCast.teams where team.agency == agency {
        try await add(team, of: id, by: authority, to: &made)
      }
    }
    return made
  }

  private func addPeople(
    of agency: DemoAgency, _ id: AgencyID, by authority: Authority, to made: inout DemoPeople
  ) async throws {
    let cast = DemoCast.people.filter { $0.agency == agency }
    let added = try await store.importPeople(
      cast.map { NewPerson(name: $0.name, email: $0.email, agency: id, roles: $0.roles) },
      by: authority)
    for (member, invited) in zip(cast, added) {
      made.people[member.account] = invited.person.id
      guard member.access != .invited else { continue }
      let session = try await store.acceptInvitation(
        invited.token, password: DemoAccounts.password)
      made.visitors[member.account] = try await leave(session)
    }
  }

  private func add(
    _ team: DemoTeam, of agency: AgencyID, by authority: Authority, to made: inout DemoPeople
  ) async throws {
    let id = try await store.createTeam(name: team.name, in: agency, by: authority).id
    made.teams[team.name] = id
    let members = team.members.map { ($0, Team.Part.member) } + [(team.supervisor, .supervisor)]
    for (account, part) in members {
      guard let person = made.people[account] else { continue }
      try await store.addToTeam(person, id, as: part, by: authority)
    }
  }

  /// Takes down who signed in, and ends the session.
  private func leave(_ session: SessionToken) async throws -> Visitor {
    guard let visitor = try await store.visitor(for: session) else {
      throw RecordsError.signInRefused
    }
    try await store.signOut(session)
    return visitor
  }
}
