import CanonicalJSON
import Foundation
import GRDB

/// Finds what is older than a moment, and removes it.
struct RetentionSweep {
  let database: Database
  /// Not included.
  let end: UTCMilliseconds

  /// Texts that entries of these kinds commit to and that are still there.
  func texts(of kinds: [LedgerKind]) throws -> [Data] {
    var found: [Data] = []
    for kind in kinds {
      let payloads = try String.fetchCursor(
        database, sql: "SELECT payload FROM ledger WHERE kind = ? AND recorded_ms < ?",
        arguments: [kind.rawValue, end.value])
      while let payload = try payloads.next() {
        guard case .object(let members) = try JSONValue(parsing: Array(payload.utf8)) else {
          continue
        }
        for case .string(let text) in members.values where text.utf8.count == 64 {
          guard let commitment = [UInt8](hex: text)?.blob, try isKept(commitment) else { continue }
          found.append(commitment)
        }
      }
    }
    return found
  }

  private func isKept(_ commitment: Data) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM private_text WHERE commitment = ?)"),
      arguments: [commitment]) ?? false
  }

  func delete(_ texts: [Data]) throws {
    let statement = try database.cachedStatement(
      sql: "DELETE FROM private_text WHERE commitment = ?")
    for text in texts { try statement.execute(arguments: [text]) }
  }

  func count(in tables: [(name: String, moment: String)]) throws -> Int {
    try tables.reduce(0) { count, table in
      count
        + (try Int.fetchOne(
          database, sql: "SELECT count(*) FROM \(table.name) WHERE \(table.moment) < ?",
          arguments: [end.value]) ?? 0)
    }
  }

  func deleteRows(of tables: [(name: String, moment: String)]) throws {
    for table in tables {
      try database.execute(
        sql: "DELETE FROM \(table.name) WHERE \(table.moment) < ?", arguments: [end.value])
    }
  }

  /// Whose account is closed, and of whom nothing was recorded since.
  func leavers() throws -> [PersonID] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT person.id FROM person
        WHERE NOT person.is_active AND person.email <> ''
          AND (SELECT max(recorded_ms) FROM ledger WHERE ledger.person = person.id) < ?
        ORDER BY person.id
        """,
      arguments: [end.value]
    ).map { try $0.id(0) }
  }
}
