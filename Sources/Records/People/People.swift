import GRDB

extension RecordStore {
  /// Everyone a visitor may see, by name.
  public func people(visibleTo visitor: Visitor) async throws -> [Person] {
    let viewer = visitor.person.id
    return try await database.read { try PersonRow.all(visibleTo: viewer, in: $0) }
  }

  /// One person, as far as the visitor may see that person.
  public func person(_ id: PersonID, visibleTo visitor: Visitor) async throws -> Person {
    let viewer = visitor.person.id
    return try await database.read { database in
      try Scope(database).requireSight(of: id, by: viewer)
      return try PersonRow.find(id, in: database)
    }
  }

  /// Adds a person, who can sign in once invited.
  public func createPerson(_ person: NewPerson, by authority: Authority) async throws -> Person {
    try await write(concerning: .nobody) { try $0.add(person, by: authority) }
  }

  /// Adds and invites all of them or, where one cannot be added, none.
  public func importPeople(
    _ people: [NewPerson], by authority: Authority
  ) async throws -> [InvitedPerson] {
    let seconds = options.invitationSeconds
    return try await write(concerning: .nobody) { pen in
      try people.map { newcomer in
        let person = try pen.add(newcomer, by: authority)
        let token = InvitationToken(from: pen.random)
        try InvitationRow.replace(token, for: person.id, expiring: seconds, with: pen)
        return InvitedPerson(
          person: person, token: token, expires: pen.now.adding(seconds: seconds))
      }
    }
  }

  /// Changes a person's name and address.
  public func rename(
    _ person: PersonID, name: String, email: String, by authority: Authority
  ) async throws {
    try await write(concerning: .person(person)) { pen in
      let before = try PersonRow.find(person, in: pen.database)
      try Scope(pen.database).requireAdministration(of: before.agency, by: authority)
      let identity = try Identity(
        checking: NewPerson(name: name, email: email, agency: before.agency))
      try pen.requireFree(identity, except: person)
      try pen.append(
        PersonRenamed(identity: pen.seal(identity, about: person)), about: person, by: authority)
    }
  }

  /// Gives a person these roles and no others. Only those who run the site make administrators of
  /// the site.
  public func setRoles(
    _ roles: Set<Role>, of person: PersonID, by authority: Authority
  ) async throws {
    try await write(concerning: .person(person)) { pen in
      let before = try PersonRow.find(person, in: pen.database)
      try Scope(pen.database).requireAdministration(of: before.agency, by: authority)
      guard before.roles != roles else { return }
      try pen.append(RolesSet(roles: roles.sorted()), about: person, by: authority)
    }
  }

  /// Lets a person sign in, or no longer; open sessions end at once.
  public func setActive(
    _ isActive: Bool, of person: PersonID, by authority: Authority
  ) async throws {
    try await write(concerning: .person(person)) { pen in
      let before = try PersonRow.find(person, in: pen.database)
      try Scope(pen.database).requireAdministration(of: before.agency, by: authority)
      guard before.isActive != isActive else { return }
      try pen.append(ActivitySet(isActive: isActive), about: person, by: authority)
      guard !isActive else { return }
      try pen.endAccess(of: person)
    }
  }
}
