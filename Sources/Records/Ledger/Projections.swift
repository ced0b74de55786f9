import CanonicalJSON
import GRDB

/// The tables that follow from the ledger.
enum Projections {
  /// Those that are pointed at come after those that point at them.
  static let tables = [
    "entry_agency",
    "recall", "follow_up",
    "countersignature", "observation_reply", "observation", "self_rating", "attestation", "waiver",
    "revocation", "attempt_release", "debrief", "regrade", "paragraph", "unsafe_answer",
    "completion_record",
    "attempt", "assignment", "team_member", "person_role", "person", "team",
    "agency",
  ]

  /// Empties the tables and fills them again from the ledger, within the caller's transaction.
  static func rebuild(in database: Database) throws {
    try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
    for table in tables { try database.execute(sql: "DELETE FROM \(table)") }
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT sequence, recorded_ms, person, actor, kind, payload FROM ledger ORDER BY sequence
        """)
    while let row = try rows.next() {
      let heading = EntryHeading(
        sequence: row[0], recorded: row.moment(1), person: try row.optionalID(2),
        actor: try row.optionalID(3))
      try project(heading, kind: row[4], payload: row[5], in: database)
    }
  }

  /// The tables whose rows are others after `change`.
  static func differences(in database: Database, after change: () throws -> Void) throws -> [String]
  {
    for table in tables {
      try database.execute(sql: "CREATE TEMP TABLE before_\(table) AS SELECT * FROM main.\(table)")
    }
    try change()
    let changed = try tables.filter { table in
      try Bool.fetchOne(
        database,
        sql: """
          SELECT EXISTS (SELECT * FROM main.\(table) EXCEPT SELECT * FROM temp.before_\(table))
            OR EXISTS (SELECT * FROM temp.before_\(table) EXCEPT SELECT * FROM main.\(table))
          """) ?? false
    }
    for table in tables { try database.execute(sql: "DROP TABLE temp.before_\(table)") }
    return changed.sorted()
  }

  private static func project(
    _ heading: EntryHeading, kind: String, payload: String, in database: Database
  ) throws {
    guard let kind = LedgerKind(rawValue: kind) else {
      throw RecordsError.ledgerDamaged(sequence: heading.sequence)
    }
    do {
      try CanonicalJSONDecoder().decode(kind.event, from: Array(payload.utf8))
        .takeEffect(heading, in: database)
    } catch is DecodingError {
      throw RecordsError.ledgerDamaged(sequence: heading.sequence)
    } catch is JSONParsingError {
      throw RecordsError.ledgerDamaged(sequence: heading.sequence)
    }
  }
}
