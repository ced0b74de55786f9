import CurriculumModel
import Foundation
import GRDB

extension RecordStore {
  /// Who holds this token, or `nil` when nobody does or the session has ended. Costs a lock and a
  /// hash for most requests.
  public func visitor(for token: SessionToken) async throws -> Visitor? {
    let digest = token.digest
    let now = clock.now()
    let lifetime = options.sessions
    let remembered = visitors.find(digest, at: now) {
      lifetime.holds(began: $0.began, seen: $0.seen, at: now)
    }
    if let entry = remembered {
      if entry.savedSeen.adding(seconds: Self.secondsBetweenSaves) < now {
        try await saveSeen(digest, at: now)
      }
      return entry.visitor
    }
    return try await readVisitor(token, digest, at: now)
  }

  /// How far behind the database may be on when a visitor was last seen.
  private static let secondsBetweenSaves: Int64 = 300

  private func saveSeen(_ digest: TokenDigest, at now: UTCMilliseconds) async throws {
    visitors.noteSaved(digest, at: now)
    try await write(concerning: .nobody) { pen in
      try pen.database.execute(
        sql: "UPDATE session SET seen_ms = ? WHERE token = ?",
        arguments: [now.value, digest.bytes.blob])
    }
  }

  private func readVisitor(
    _ token: SessionToken, _ digest: TokenDigest, at now: UTCMilliseconds
  ) async throws -> Visitor? {
    guard
      let person = try await database.read({ try SessionRow.find(digest, in: $0)?.person })
    else { return nil }
    let stamp = visitors.stamp(for: person)
    let found = try await database.read { database -> (SessionRow, Visitor)? in
      guard let session = try SessionRow.find(digest, in: database) else { return nil }
      return (session, try Visitor(session: token, of: person, in: database))
    }
    guard let (session, visitor) = found, visitor.person.isActive else { return nil }
    guard options.sessions.holds(began: session.began, seen: session.seen, at: now) else {
      try await write(concerning: .person(person)) { pen in
        try pen.database.execute(
          sql: "DELETE FROM session WHERE token = ?", arguments: [digest.bytes.blob])
      }
      return nil
    }
    visitors.remember(
      VisitorCache.Entry(
        visitor: visitor, began: session.began, seen: now, savedSeen: session.seen),
      for: digest, readSince: stamp)
    return visitor
  }
}

extension SessionLifetime {
  func holds(began: UTCMilliseconds, seen: UTCMilliseconds, at now: UTCMilliseconds) -> Bool {
    now < began.adding(seconds: absoluteSeconds) && now < seen.adding(seconds: idleSeconds)
  }
}

struct SessionRow: Sendable {
  let person: PersonID
  let began: UTCMilliseconds
  let seen: UTCMilliseconds

  static func find(_ token: TokenDigest, in database: Database) throws -> SessionRow? {
    try Row.fetchOne(
      database, sql: "SELECT person, began_ms, seen_ms FROM session WHERE token = ?",
      arguments: [token.bytes.blob]
    ).map { SessionRow(person: try $0.id(0), began: $0.moment(1), seen: $0.moment(2)) }
  }
}

extension Visitor {
  init(session: SessionToken, of person: PersonID, in database: Database) throws {
    self.session = session
    self.person = try PersonRow.find(person, in: database)
    formKey = session.derivedKey
    let agency = try Row.fetchOne(
      database,
      sql: """
        SELECT agency.profile, agency.text_rule
        FROM person JOIN agency ON agency.id = person.agency WHERE person.id = ?
        """,
      arguments: [person.blob])
    profile = (agency?[0] as String?).flatMap { AgencyProfile.ID($0) }
    textRule = (agency?[1] as String?).flatMap(TextRule.init(rawValue:)) ?? .ask
    readLessons = try ReadingRow.lessons(of: person, in: database)
    acknowledgedNotices = Set(
      try String.fetchAll(
        database, sql: "SELECT notice FROM notice_acknowledged WHERE person = ?",
        arguments: [person.blob]))
    assignments = try AssignmentRow.all(of: person, in: database)
  }
}
