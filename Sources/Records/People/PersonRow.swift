import GRDB

/// Reads people.
enum PersonRow {
  /// The columns that `person(from:)` wants, roles joined by commas.
  static let columns = """
    person.id, person.name, person.email, person.agency, person.is_active,
    (SELECT group_concat(role) FROM person_role WHERE person_role.person = person.id)
    """

  static func person(from row: Row) throws -> Person {
    let roles = (row[5] as String? ?? "").split(separator: ",")
    return Person(
      id: try row.id(0), name: row[1], email: row[2], agency: try row.optionalID(3),
      roles: Set(roles.compactMap { Role(rawValue: String($0)) }), isActive: row[4])
  }

  static func find(_ id: PersonID, in database: Database) throws -> Person {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT \(columns) FROM person WHERE id = ?"),
      arguments: [id.blob])
    guard let row else { throw RecordsError.notFound(.person) }
    return try person(from: row)
  }

  static func agency(of person: PersonID, in database: Database) throws -> AgencyID? {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT agency FROM person WHERE id = ?"),
      arguments: [person.blob])
    return try row?.optionalID(0)
  }

  /// By name.
  static func all(visibleTo viewer: PersonID, in database: Database) throws -> [Person] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT \(columns) FROM person WHERE person.id IN (\(Scope.visiblePeople))
          ORDER BY person.name COLLATE NOCASE, person.id
          """),
      arguments: ["viewer": viewer.blob]
    ).map(person(from:))
  }
}
