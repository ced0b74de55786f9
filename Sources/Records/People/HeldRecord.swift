import CanonicalJSON
import Foundation
import GRDB

extension RecordStore {
  /// Everything that is kept about a person, for the person to take away: canonical JSON (RFC 8785),
  /// laid out as Documentation/Records.md says. Reads every row about the person.
  public func heldRecord(of visitor: Visitor) async throws -> [UInt8] {
    try await database.read { database in
      let person = visitor.person.id
      try Scope(database).requireSight(of: person, by: person)
      return try HeldRecord(database: database, person: person).value.canonicalBytes
    }
  }
}

/// What stands in the store about one person.
private struct HeldRecord {
  /// What opens a door, and what somebody has begun to write and not said yet. Texts stand with the
  /// entries, and answers of an open attempt with it.
  private static let leftOut: Set<String> = [
    "credential", "session", "invitation", "calendar_link", "observation_draft", "private_text",
  ]

  let database: Database
  let person: PersonID

  var value: JSONValue {
    get throws {
      var kept: [String: JSONValue] = [:]
      for place in try PersonalColumn.all(in: database)
      where place.column == "person" && !Self.leftOut.contains(place.table) {
        kept[place.table] = try rows("SELECT * FROM \(place.table) WHERE person = ?")
      }
      kept["open_answer"] = try rows(
        """
        SELECT open_answer.* FROM open_answer JOIN open_attempt ON open_attempt.id = attempt
        WHERE open_attempt.person = ?
        """)
      return [
        "format": "groundwork-own-record-1",
        "person": try rows(
          """
          SELECT person.id, person.name, email, agency.name AS agency FROM person
          LEFT JOIN agency ON agency.id = person.agency WHERE person.id = ?
          """),
        "entries": try entries(),
        "texts": try texts(),
        "kept": .object(kept),
      ]
    }
  }

  /// Marks of an answer that still waits are not known to its writer, nor to the second marker.
  private static let unheard = """
    SELECT mark.sequence, mark.note, mark.reason FROM paragraph_mark AS mark
    JOIN paragraph USING (attempt, question) JOIN attempt ON attempt.id = mark.attempt
    WHERE paragraph.rows IS NULL AND attempt.person = ?1
    """

  private func entries() throws -> JSONValue {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT entry.sequence, entry.recorded_ms, entry.kind, actor.name, entry.payload, entry.digest
        FROM ledger AS entry LEFT JOIN person AS actor ON actor.id = entry.actor
        WHERE entry.person = ?1
          AND entry.sequence NOT IN (SELECT sequence FROM (\(Self.unheard)))
        ORDER BY entry.sequence
        """, arguments: [person.blob])
    return .array(
      try rows.map { row in
        let payload: String = row[4]
        return [
          "sequence": Self.value(row[0]), "recorded": .string(row.moment(1).timestamp),
          "kind": Self.value(row[2]), "by": Self.value(row[3]),
          "payload": try JSONValue(parsing: Array(payload.utf8)), "digest": Self.value(row[5]),
        ]
      })
  }

  /// What was written, by the commitment that stands for it in an entry.
  private func texts() throws -> JSONValue {
    let rows = try Row.fetchAll(
      database,
      sql: """
        WITH unheard AS (\(Self.unheard))
        SELECT commitment, text FROM private_text WHERE person = ?1
          AND commitment NOT IN (SELECT note FROM unheard WHERE note IS NOT NULL)
          AND commitment NOT IN (SELECT reason FROM unheard WHERE reason IS NOT NULL)
        """, arguments: [person.blob])
    let pairs = try rows.map { row -> (String, JSONValue) in
      let (commitment, text): (Data, String) = (row[0], row[1])
      return (Array(commitment).hex, try JSONValue(parsing: Array(text.utf8)))
    }
    return .object(Dictionary(pairs) { first, _ in first })
  }

  private func rows(_ sql: String) throws -> JSONValue {
    .array(
      try Row.fetchAll(database, sql: sql, arguments: [person.blob]).map { row in
        .object(Dictionary(row.map { ($0, Self.value($1)) }) { first, _ in first })
      })
  }

  private static func value(_ value: DatabaseValue) -> JSONValue {
    switch value.storage {
    case .null: .null
    case .int64(let number): .integer(Int(number))
    case .double(let number): .string("\(number)")
    case .string(let text): .string(text)
    case .blob(let bytes): .string(Array(bytes).hex)
    }
  }
}
