import Foundation
import GRDB

extension RecordStore {
  /// Makes the secret link by which a calendar asks for a visitor's due dates; the one before stops
  /// working.
  public func renewCalendarLink(of visitor: Visitor) async throws -> CalendarToken {
    let token = CalendarToken(from: random)
    let person = visitor.person.id
    try await write(concerning: .nobody) { pen in
      try pen.database.execute(
        sql: """
          INSERT INTO calendar_link (person, token, made_ms) VALUES (?, ?, ?)
          ON CONFLICT (person) DO UPDATE SET token = excluded.token, made_ms = excluded.made_ms
          """,
        arguments: [person.blob, token.digest.bytes.blob, pen.now.value])
    }
    return token
  }

  public func removeCalendarLink(of visitor: Visitor) async throws {
    let person = visitor.person.id
    try await write(concerning: .nobody) { pen in
      try pen.database.execute(
        sql: "DELETE FROM calendar_link WHERE person = ?", arguments: [person.blob])
    }
  }

  /// When a visitor's link was made; `nil` where there is none.
  public func calendarLinkMade(by visitor: Visitor) async throws -> UTCMilliseconds? {
    let person = visitor.person.id
    return try await database.read { database in
      try Row.fetchOne(
        database, sql: "SELECT made_ms FROM calendar_link WHERE person = ?",
        arguments: [person.blob]
      )?.moment(0)
    }
  }

  /// The person whose calendar has this link; `nil` where it was replaced, or the person left.
  public func personEvidence(forCalendar token: CalendarToken) async throws -> PersonEvidence? {
    let digest = token.digest
    return try await database.read { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT calendar_link.person FROM calendar_link
          JOIN person ON person.id = calendar_link.person AND person.is_active
          WHERE calendar_link.token = ?
          """,
        arguments: [digest.bytes.blob])
      guard let person: PersonID = try row?.id(0) else { return nil }
      return try PersonEvidence(of: PersonRow.find(person, in: database), in: database)
    }
  }
}
