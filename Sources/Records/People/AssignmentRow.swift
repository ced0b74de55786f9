import CurriculumModel
import GRDB

/// Reads assignments.
enum AssignmentRow {
  private static let columns = "id, pathway, person, team, due, assigned_ms"

  static func find(_ id: AssignmentID, in database: Database) throws -> Assignment {
    let row = try Row.fetchOne(
      database, sql: "SELECT \(columns) FROM assignment WHERE id = ?", arguments: [id.blob])
    guard let row, let assignment = try assignment(from: row) else {
      throw RecordsError.notFound(.assignment)
    }
    return assignment
  }

  /// Of several for one pathway the one that is due first, except for those whose day was over when
  /// it was asked for again; the earliest due first, those without a day last.
  static func all(of person: PersonID, in database: Database) throws -> [Assignment] {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT \(columns) FROM assignment
          WHERE person = :person
            OR team IN (SELECT team FROM team_member WHERE person = :person AND part = 'member')
          ORDER BY due IS NULL, due, assigned_ms, id
          """),
      arguments: ["person": person.blob])
    var seen: Set<Pathway.ID> = []
    let all = try rows.compactMap(assignment(from:))
    return all.filter { assignment in
      !all.contains { assignment.isSuperseded(by: $0) } && seen.insert(assignment.pathway).inserted
    }
  }

  static func all(of team: TeamID, in database: Database) throws -> [Assignment] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT \(columns) FROM assignment WHERE team = ?
        ORDER BY due IS NULL, due, assigned_ms, id
        """,
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

extension Assignment {
  /// Whether the same was asked for anew after the day was over.
  fileprivate func isSuperseded(by other: Assignment) -> Bool {
    guard other.pathway == pathway, other.assigned > assigned, let due,
      let again = other.assigned.day
    else { return false }
    return due < again
  }
}
