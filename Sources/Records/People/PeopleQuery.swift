import GRDB

/// Some people, as a query of one column, so that what is kept of all of them can be read at once.
struct PeopleQuery {
  let sql: String
  let arguments: StatementArguments

  static func one(_ person: PersonID) -> PeopleQuery {
    PeopleQuery(sql: ":person", arguments: ["person": person.blob])
  }

  static func members(of team: TeamID) -> PeopleQuery {
    PeopleQuery(
      sql: "SELECT person FROM team_member WHERE team = :team AND part = 'member'",
      arguments: ["team": team.blob])
  }

  /// Everyone whom somebody may see or, of these, the members of one team.
  static func visible(to viewer: PersonID, on team: TeamID? = nil) -> PeopleQuery {
    guard let team else {
      return PeopleQuery(sql: Scope.visiblePeople, arguments: ["viewer": viewer.blob])
    }
    return PeopleQuery(
      sql: """
        SELECT person FROM (\(Scope.visiblePeople)) WHERE person IN (
          SELECT person FROM team_member WHERE team = :team AND part = 'member')
        """,
      arguments: ["viewer": viewer.blob, "team": team.blob])
  }

  static func administered(by viewer: PersonID) -> PeopleQuery {
    PeopleQuery(sql: Scope.administeredPeople, arguments: ["viewer": viewer.blob])
  }

  static let everybody = PeopleQuery(sql: "SELECT id FROM person", arguments: [:])

  /// Whoever can be asked to learn something.
  static let learning = PeopleQuery(
    sql: """
      SELECT person.id FROM person
      JOIN person_role AS role ON role.person = person.id AND role.role = 'learner'
      WHERE person.is_active
      """,
    arguments: [:])

  /// Rows of a query that names these people.
  func rows(_ query: String, in database: Database) throws -> [Row] {
    try Row.fetchAll(database.cachedStatement(sql: query), arguments: arguments)
  }

  /// What the rows of a query that names these people say. A row is good only until the next one.
  func map<Value>(
    _ query: String, in database: Database, _ value: (Row) throws -> Value
  ) throws -> [Value] {
    let rows = try Row.fetchCursor(database.cachedStatement(sql: query), arguments: arguments)
    var values: [Value] = []
    while let row = try rows.next() { values.append(try value(row)) }
    return values
  }
}
