import Foundation
import GRDB

/// What stands behind an invitation link that is still good.
public struct Invitation: Hashable, Sendable {
  /// `nil` for the link that makes the first administrator.
  public let person: Person?
  public let expires: UTCMilliseconds
}

extension RecordStore {
  /// A one-time link for a person to choose a password with; the one before stops working.
  public func invite(_ person: PersonID, by authority: Authority) async throws -> InvitationToken {
    let token = InvitationToken(from: random)
    let seconds = options.invitationSeconds
    return try await write(concerning: .nobody) { pen in
      let invited = try PersonRow.find(person, in: pen.database)
      try Scope(pen.database).requireAdministration(of: invited.agency, by: authority)
      guard invited.isActive else { throw RecordsError.notAllowed }
      try InvitationRow.replace(token, for: person, expiring: seconds, with: pen)
      return token
    }
  }

  /// The one-time link that makes the first administrator, or `nil` once there is one who can sign
  /// in. Each call replaces the link before.
  public func administratorInvitation() async throws -> InvitationToken? {
    let token = InvitationToken(from: random)
    let seconds = options.invitationSeconds
    return try await write(concerning: .nobody) { pen in
      guard try !InvitationRow.hasAdministrator(in: pen.database) else { return nil }
      try InvitationRow.replace(token, for: nil, expiring: seconds, with: pen)
      return token
    }
  }

  /// What a link is for; `nil` when it was used, replaced or is too old.
  public func invitation(for token: InvitationToken) async throws -> Invitation? {
    let now = clock.now()
    return try await database.read { database in
      guard let row = try InvitationRow.find(token, at: now, in: database) else { return nil }
      return Invitation(
        person: try row.person.map { try PersonRow.find($0, in: database) }, expires: row.expires)
    }
  }

  /// Sets the invited person's password, uses the link up, and signs the person in. Sessions that
  /// were open end.
  public func acceptInvitation(
    _ token: InvitationToken, password: String
  ) async throws -> SessionToken {
    guard let person = try await invitation(for: token)?.person else {
      throw RecordsError.invitationNotValid
    }
    try PasswordRule.check(password, of: Identity(name: person.name, email: person.email))
    let verifier = try await passwords.verifier(for: password)
    try await write(concerning: .person(person.id)) { pen in
      try InvitationRow.use(token, for: person.id, with: pen)
      try Credential.set(verifier, of: person.id, with: pen)
      try pen.database.execute(
        sql: "DELETE FROM session WHERE person = ?", arguments: [person.id.blob])
    }
    return try await beginSession(of: person.id)
  }

  /// Makes the first administrator, who runs the site for every agency, uses the link up, and
  /// signs the person in.
  public func acceptAdministratorInvitation(
    _ token: InvitationToken, name: String, email: String, password: String
  ) async throws -> SessionToken {
    guard let invitation = try await invitation(for: token), invitation.person == nil else {
      throw RecordsError.invitationNotValid
    }
    let newcomer = NewPerson(
      name: name, email: email, agency: nil, roles: [.administrator, .learner])
    let identity = try Identity(checking: newcomer)
    try PasswordRule.check(password, of: identity)
    let verifier = try await passwords.verifier(for: password)
    let person = try await write(concerning: .nobody) { pen in
      guard try !InvitationRow.hasAdministrator(in: pen.database) else {
        throw RecordsError.invitationNotValid
      }
      try InvitationRow.use(token, for: nil, with: pen)
      let person = try pen.add(newcomer, by: .siteOperator)
      try Credential.set(verifier, of: person.id, with: pen)
      return person
    }
    return try await beginSession(of: person.id)
  }
}
