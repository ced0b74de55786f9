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

  static func visible(to viewer: PersonID) -> PeopleQuery {
    PeopleQuery(sql: Scope.visiblePeople, arguments: ["viewer": viewer.blob])
  }

  static func administered(by viewer: PersonID) -> PeopleQuery {
    PeopleQuery(sql: Scope.administeredPeople, arguments: ["viewer": viewer.blob])
  }

  static let everybody = PeopleQuery(sql: "SELECT id FROM person", arguments: [:])

  /// Rows of a query that names these people.
  func rows(_ query: String, in database: Database) throws -> [Row] {
    try Row.fetchAll(database.cachedStatement(sql: query), arguments: arguments)
  }
}
