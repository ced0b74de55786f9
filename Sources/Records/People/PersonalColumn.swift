import GRDB

/// A column that says whose row it is, in a table beside the ledger.
///
/// They are asked of the schema and not listed, so that a table that is new is among them: every
/// table but the ledger and what follows from it, every column that is called `person` or points at
/// one. A text about a person is therefore erased with the person wherever it stands.
struct PersonalColumn: Hashable {
  let table: String
  let column: String

  static func all(in database: Database) throws -> [PersonalColumn] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT name, "from" FROM (
          SELECT kept.name, pointer."from" FROM sqlite_master AS kept
          JOIN pragma_foreign_key_list(kept.name) AS pointer ON pointer."table" = 'person'
          WHERE kept.type = 'table'
          UNION
          SELECT kept.name, field.name FROM sqlite_master AS kept
          JOIN pragma_table_info(kept.name) AS field ON field.name = 'person'
          WHERE kept.type = 'table'
        ) ORDER BY name, "from"
        """
    ).map { PersonalColumn(table: $0[0], column: $0[1]) }
      .filter { $0.table != "ledger" && !Projections.tables.contains($0.table) }
  }

  static func deleteRows(of person: PersonID, in database: Database) throws {
    for place in try all(in: database) {
      try database.execute(
        sql: "DELETE FROM \(place.table) WHERE \(place.column) = ?", arguments: [person.blob])
    }
  }
}
