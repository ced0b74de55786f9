import Foundation
import GRDB

extension NewPerson {
  /// Throws `nameMissing` or `emailMalformed` where nobody can be added under that.
  public func check() throws { _ = try Identity(checking: self) }
}

extension Identity {
  /// Signs that an address in mail could only have between quotation marks, and with which a mail
  /// program may take one address for several.
  private static let quoted: Set<Unicode.Scalar> = [
    "(", ")", "<", ">", "[", "]", ":", ";", ",", "\"", "\\", "|",
  ]

  /// Takes the spaces off; refuses what is no name or address.
  init(checking person: NewPerson) throws {
    name = person.name.trimmingCharacters(in: .whitespacesAndNewlines)
    email = person.email.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !name.isEmpty, name.utf8.count <= 200, !name.unicodeScalars.contains(where: \.isHidden)
    else { throw RecordsError.nameMissing }
    let parts = email.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), email.utf8.count <= 254,
      !email.unicodeScalars.contains(where: {
        $0.isHidden || $0.properties.isWhitespace || Self.quoted.contains($0)
      })
    else { throw RecordsError.emailMalformed(email) }
  }
}

extension Unicode.Scalar {
  /// Control signs, and those that turn the direction of what follows: a name must not look like
  /// another. The joiners stay, which names in several scripts are written with.
  fileprivate var isHidden: Bool {
    switch properties.generalCategory {
    case .control: true
    case .format: self != "\u{200C}" && self != "\u{200D}"
    default: false
    }
  }
}

extension LedgerPen {
  /// Adds a person and puts the person on teams, if the authority may.
  func add(_ newcomer: NewPerson, by authority: Authority) throws -> Person {
    let identity = try Identity(checking: newcomer)
    try Scope(database).requireAdministration(of: newcomer.agency, by: authority)
    if let agency = newcomer.agency { try requireAgency(agency) }
    let id = PersonID(from: random)
    try requireFree(identity, except: id)
    try append(
      PersonAdded(
        agency: newcomer.agency, identity: seal(identity, about: id),
        roles: newcomer.roles.sorted()),
      about: id, by: authority)
    for team in newcomer.teams {
      guard try TeamRow.agency(of: team, in: database) == newcomer.agency else {
        throw RecordsError.otherAgency
      }
      guard try TeamRow.part(of: id, in: team, database) == nil else { continue }
      try append(TeamJoined(part: .member, team: team), about: id, by: authority)
    }
    return Person(
      id: id, name: identity.name, email: identity.email, agency: newcomer.agency,
      roles: newcomer.roles)
  }

  func requireAgency(_ agency: AgencyID) throws {
    guard
      try Bool.fetchOne(
        database.cachedStatement(sql: "SELECT 1 FROM agency WHERE id = ?"), arguments: [agency.blob]
      ) != nil
    else { throw RecordsError.notFound(.agency) }
  }

  func requireFree(_ identity: Identity, except person: PersonID) throws {
    guard
      try Bool.fetchOne(
        database.cachedStatement(
          sql: "SELECT 1 FROM person WHERE email_key = ? AND email_key <> '' AND id <> ?"),
        arguments: [identity.emailKey, person.blob]) == nil
    else { throw RecordsError.emailTaken(identity.email) }
  }

  /// Ends sessions and takes open invitations away.
  func endAccess(of person: PersonID) throws {
    for table in ["session", "invitation"] {
      try database.execute(
        sql: "DELETE FROM \(table) WHERE person = ?", arguments: [person.blob])
    }
  }
}
