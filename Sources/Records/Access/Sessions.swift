import Foundation
import GRDB

extension RecordStore {
  /// Signs a person in. `address` is where the request came from. Whatever is wrong, the answer
  /// is the same and takes as long, so nobody learns who has an account.
  public func signIn(
    email: String, password: String, address: String
  ) async throws -> SessionToken {
    let emailKey = email.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
    let keys = [SignInThrottle.Key.account(emailKey), .network(of: address)]
    try throttle.begin(keys, at: clock.now())
    let known = try await database.read { try Credential.find(emailKey: emailKey, in: $0) }
    guard
      try await passwords.check(
        String(password.prefix(PasswordRule.maximum)), against: known?.verifier),
      let person = known?.person
    else { throw RecordsError.signInRefused }
    let token = try await beginSession(of: person)
    throttle.succeed(keys)
    return token
  }

  /// Ends one session. Does nothing for one that has ended.
  public func signOut(_ token: SessionToken) async throws {
    let digest = token.digest
    guard let person = try await visitor(for: token)?.person.id else { return }
    try await write(concerning: .person(person)) { pen in
      try pen.database.execute(
        sql: "DELETE FROM session WHERE token = ?", arguments: [digest.bytes.blob])
    }
  }

  /// A session for a person who has just shown who they are.
  func beginSession(of person: PersonID) async throws -> SessionToken {
    let token = SessionToken(from: random)
    let oldest = clock.now().adding(seconds: -options.sessions.absoluteSeconds)
    try await write(concerning: .nobody) { pen in
      guard
        try Bool.fetchOne(
          pen.database, sql: "SELECT is_active FROM person WHERE id = ?", arguments: [person.blob])
          == true
      else { throw RecordsError.signInRefused }
      try pen.database.execute(
        sql: "DELETE FROM session WHERE person = ? AND began_ms < ?",
        arguments: [person.blob, oldest.value])
      try pen.database.execute(
        sql: "INSERT INTO session (token, person, began_ms, seen_ms) VALUES (?, ?, ?, ?)",
        arguments: [token.digest.bytes.blob, person.blob, pen.now.value, pen.now.value])
    }
    return token
  }
}

/// A person's password, by address.
struct Credential: Sendable {
  let person: PersonID
  let verifier: PasswordVerifier

  static func find(emailKey: String, in database: Database) throws -> Credential? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT person.id, credential.verifier
        FROM person JOIN credential ON credential.person = person.id
        WHERE person.email_key = ? AND person.email_key <> '' AND person.is_active
        """,
      arguments: [emailKey])
    guard let row, let verifier = PasswordVerifier(row[1]) else { return nil }
    return Credential(person: try row.id(0), verifier: verifier)
  }

  static func set(_ verifier: PasswordVerifier, of person: PersonID, with pen: LedgerPen) throws {
    try pen.database.execute(
      sql: """
        INSERT INTO credential (person, verifier, set_ms) VALUES (?, ?, ?)
        ON CONFLICT (person) DO UPDATE SET verifier = excluded.verifier, set_ms = excluded.set_ms
        """,
      arguments: [person.blob, verifier.text, pen.now.value])
  }
}
