public import Assessment
public import CurriculumModel
import GRDB

/// A team's people with all that their page is worked out from, read at one moment.
public struct TeamRoll: Hashable, Sendable {
  public struct Member: Hashable, Sendable, Identifiable {
    public let person: Person
    /// In the order of the ledger.
    public let evidence: [EvidenceEntry]
    /// The person's own and those of the person's teams, without doubles.
    public let assignments: [Assignment]
    /// When the person last read a lesson, handed in a quiz or was observed.
    public let lastProgress: UTCMilliseconds?
    /// Quizzes that were failed at least twice since the last pass.
    public let failedTwice: Set<Quiz.ID>

    public var id: PersonID { person.id }
  }

  public let team: Team
  /// By name.
  public let members: [Member]
}

extension RecordStore {
  /// A team that the visitor supervises or administers, with the people on it whom the visitor may
  /// see.
  public func teamRoll(of team: TeamID, visibleTo visitor: Visitor) async throws -> TeamRoll {
    let viewer = visitor.person.id
    return try await database.read { database in
      let agency = try TeamRow.agency(of: team, in: database)
      guard try Scope(database).mayAssign(to: team, of: agency, by: .person(viewer)) else {
        throw RecordsError.notFound(.team)
      }
      let name = try String.fetchOne(
        database, sql: "SELECT name FROM team WHERE id = ?", arguments: [team.blob])
      let found = try TeamRow.team(
        team, of: agency, name: name ?? "", seenBy: viewer, in: database)
      return TeamRoll(team: found, members: try TeamRollReading(of: found, database).members())
    }
  }
}

/// Reads everybody's rows of a kind at once.
private struct TeamRollReading {
  let team: Team
  let database: Database

  init(of team: Team, _ database: Database) {
    self.team = team
    self.database = database
  }

  func members() throws -> [TeamRoll.Member] {
    let seen = Set(team.members)
    let people = try Row.fetchAll(
      database,
      sql: """
        SELECT \(PersonRow.columns) FROM person WHERE person.id IN (\(Self.everybody))
        ORDER BY person.name COLLATE NOCASE, person.id
        """,
      arguments: [team.id.blob]
    ).map(PersonRow.person(from:)).filter { seen.contains($0.id) }
    let progress = try lastProgress()
    let failing = try failedTwice()
    let evidence = try EvidenceRow.all(of: .members(of: team.id), in: database)
    return try people.map { person in
      TeamRoll.Member(
        person: person, evidence: evidence[person.id] ?? [],
        assignments: try AssignmentRow.all(of: person.id, in: database),
        lastProgress: progress[person.id], failedTwice: failing[person.id] ?? [])
    }
  }

  private static let everybody =
    "SELECT person FROM team_member WHERE team = ?1 AND part = 'member'"

  private func lastProgress() throws -> [PersonID: UTCMilliseconds] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT person, max(last_ms) FROM (
          SELECT person, max(read_ms) AS last_ms FROM lesson_read
            WHERE person IN (\(Self.everybody)) GROUP BY person
          UNION ALL
          SELECT person, max(submitted_ms) FROM attempt
            WHERE person IN (\(Self.everybody)) GROUP BY person
          UNION ALL
          SELECT person, max(recorded_ms) FROM observation
            WHERE person IN (\(Self.everybody)) GROUP BY person)
        GROUP BY person
        """,
      arguments: [team.id.blob])
    return Dictionary(
      try rows.map { (try $0.id(0), $0.moment(1)) }, uniquingKeysWith: { one, _ in one })
  }

  private func failedTwice() throws -> [PersonID: Set<Quiz.ID>] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT person, quiz FROM attempt AS tried
        WHERE person IN (\(Self.everybody)) AND NOT is_passed
          AND NOT EXISTS (SELECT 1 FROM attempt AS pass WHERE pass.person = tried.person
            AND pass.quiz = tried.quiz AND pass.is_passed AND pass.sequence > tried.sequence)
        GROUP BY person, quiz HAVING count(*) > 1
        """,
      arguments: [team.id.blob]
    ).reduce(into: [:]) { found, row in
      guard let quiz = Quiz.ID(row[1] as String) else { return }
      found[try row.id(0), default: []].insert(quiz)
    }
  }
}
