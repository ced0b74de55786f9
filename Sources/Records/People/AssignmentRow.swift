import CurriculumModel
import GRDB

/// Reads assignments.
enum AssignmentRow {
  private static let columns = "id, pathway, person, team, due, assigned_ms"

  static func find(_ id: AssignmentID, in database: Database) throws -> Assignment {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT \(columns) FROM assignment WHERE id = ?"),
      arguments: [id.blob])
    guard let row, let assignment = try assignment(from: row) else {
      throw RecordsError.notFound(.assignment)
    }
    return assignment
  }

  /// Of several for one pathway the one that is due first, except for those whose day was over when
  /// it was asked for again; the earliest due first, those without a day last.
  static func all(of person: PersonID, in database: Database) throws -> [Assignment] {
    try all(of: .one(person), in: database)[person] ?? []
  }

  /// The same for many at once.
  static func all(
    of people: PeopleQuery, in database: Database
  ) throws -> [PersonID: [Assignment]] {
    let teams = try teamAssignments(of: people, in: database)
    var found: [PersonID: [Assignment]] = [:]
    for row in try people.rows(
      "SELECT \(columns) FROM assignment WHERE person IN (\(people.sql))", in: database)
    {
      if let assignment = try assignment(from: row) {
        found[try row.id(2), default: []].append(assignment)
      }
    }
    for row in try people.rows(
      """
      SELECT person, team FROM team_member
      WHERE part = 'member' AND person IN (\(people.sql))
      """, in: database)
    {
      found[try row.id(0), default: []] += teams[try row.id(1)] ?? []
    }
    return found.mapValues(\.withoutDoubles)
  }

  /// Those that the people have from their teams, each read once.
  private static func teamAssignments(
    of people: PeopleQuery, in database: Database
  ) throws -> [TeamID: [Assignment]] {
    try people.rows(
      """
      SELECT \(columns) FROM assignment WHERE team IN (
        SELECT team FROM team_member WHERE part = 'member' AND person IN (\(people.sql)))
      """, in: database
    ).reduce(into: [:]) { found, row in
      guard let assignment = try assignment(from: row) else { return }
      found[try row.id(3), default: []].append(assignment)
    }
  }

  static func all(of team: TeamID, in database: Database) throws -> [Assignment] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT \(columns) FROM assignment WHERE team = ?
          ORDER BY due IS NULL, due, assigned_ms, id
          """),
      arguments: [team.blob]
    ).compactMap(assignment(from:))
  }

  private static func assignment(from row: Row) throws -> Assignment? {
    let recipient: Assignment.Recipient
    if let team = try row.optionalID(3) as TeamID? {
      recipient = .team(team)
    } else {
      recipient = .person(try row.id(2))
    }
    guard let pathway = Pathway.ID(row[1] as String) else { return nil }
    return Assignment(
      id: try row.id(0), pathway: pathway, recipient: recipient,
      due: (row[4] as String?).flatMap { CalendarDate($0) }, assigned: row.moment(5))
  }
}

extension [Assignment] {
  /// One for each pathway, in the order in which they are due.
  fileprivate var withoutDoubles: [Assignment] {
    guard count > 1 else { return self }
    var seen: Set<Pathway.ID> = []
    let all = sorted { $0.comesBefore($1) }
    return all.filter { assignment in
      !all.contains { assignment.isSuperseded(by: $0) } && seen.insert(assignment.pathway).inserted
    }
  }
}

extension Assignment {
  /// The earliest due first, those without a day last.
  fileprivate func comesBefore(_ other: Assignment) -> Bool {
    switch (due, other.due) {
    case (nil, _?): false
    case (_?, nil): true
    case (let due?, let others?) where due != others: due < others
    default: (assigned, id) < (other.assigned, other.id)
    }
  }

  /// Whether the same was asked for anew after the day was over.
  fileprivate func isSuperseded(by other: Assignment) -> Bool {
    guard other.pathway == pathway, other.assigned > assigned, let due,
      let again = other.assigned.day
    else { return false }
    return due < again
  }
}
