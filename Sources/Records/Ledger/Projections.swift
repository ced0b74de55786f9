import CanonicalJSON
import GRDB

/// The tables that follow from the ledger.
enum Projections {
  /// Those that are pointed at come after those that point at them.
  static let tables = [
    "entry_agency",
    "recall", "follow_up", "attendance_correction", "attendance", "training_session",
    "countersignature", "observation_reply", "observation", "self_rating", "attestation", "waiver",
    "revocation", "attempt_release", "debrief", "regrade", "paragraph_mark", "paragraph",
    "unsafe_answer",
    "completion_record",
    "attempt", "assignment", "team_member", "person_role", "person", "team",
    "agency",
  ]

  /// Empties the tables and fills them again from the ledger, within the caller's transaction. Their
  /// indices are taken away meanwhile: one that is made over a full table is made in order.
  static func rebuild(in database: Database) throws {
    try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
    let indices = try takeAwayIndices(in: database)
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
    for index in indices { try database.execute(sql: index) }
  }

  /// Gives the statements that make them again. Those that belong to a key stay.
  private static func takeAwayIndices(in database: Database) throws -> [String] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT name, sql, tbl_name FROM sqlite_schema
        WHERE type = 'index' AND sql IS NOT NULL ORDER BY name
        """
    ).filter { tables.contains($0[2]) }
    for row in rows { try database.execute(sql: "DROP INDEX \(row[0] as String)") }
    return rows.map { $0[1] }
  }

  /// The tables whose rows are others after `change`.
  static func differences(in database: Database, after change: () throws -> Void) throws -> [String]
  {
    for table in tables {
      try database.execute(sql: "CREATE TEMP TABLE before_\(table) AS SELECT * FROM main.\(table)")
    }
    try change()
    // Every table has a primary key, so no row is there twice: as many rows, and none that was not
    // there, are the same rows.
    let changed = try tables.filter { table in
      try Bool.fetchOne(
        database,
        sql: """
          SELECT (SELECT count(*) FROM main.\(table)) <> (SELECT count(*) FROM temp.before_\(table))
            OR EXISTS (SELECT * FROM main.\(table) EXCEPT SELECT * FROM temp.before_\(table))
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
