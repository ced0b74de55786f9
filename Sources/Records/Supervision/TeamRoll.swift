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
    let (viewer, known) = (visitor.person.id, knownEvidence)
    return try await database.read { database in
      let agency = try TeamRow.agency(of: team, in: database)
      guard try Scope(database).mayAssign(to: team, of: agency, by: .person(viewer)) else {
        throw RecordsError.notFound(.team)
      }
      let name = try String.fetchOne(
        database, sql: "SELECT name FROM team WHERE id = ?", arguments: [team.blob])
      let found = try TeamRow.team(
        team, of: agency, name: name ?? "", seenBy: viewer, in: database)
      return TeamRoll(
        team: found, members: try TeamRollReading(of: found, known, database).members())
    }
  }
}

/// Reads everybody's rows of a kind at once.
private struct TeamRollReading {
  let team: Team
  let known: EvidenceCache
  let database: Database

  init(of team: Team, _ known: EvidenceCache, _ database: Database) {
    self.team = team
    self.known = known
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
    let evidence = try RememberedEvidence(cache: known, database: database)
      .all(of: .members(of: team.id))
    let assignments = try AssignmentRow.all(of: .members(of: team.id), in: database)
    return people.map { person in
      TeamRoll.Member(
        person: person, evidence: evidence[person.id] ?? [],
        assignments: assignments[person.id] ?? [],
        lastProgress: progress[person.id], failedTwice: failing[person.id] ?? [])
    }
  }

  private static let everybody =
    "SELECT person FROM team_member WHERE team = ?1 AND part = 'member'"

  /// The last row of each kind, along an index.
  private func lastProgress() throws -> [PersonID: UTCMilliseconds] {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT person, max(
            coalesce((SELECT max(read_ms) FROM lesson_read AS read
              WHERE read.person = member.person), 0),
            coalesce((SELECT submitted_ms FROM attempt AS tried
              WHERE tried.person = member.person ORDER BY sequence DESC LIMIT 1), 0),
            coalesce((SELECT recorded_ms FROM observation AS seen
              WHERE seen.person = member.person ORDER BY sequence DESC LIMIT 1), 0))
          FROM team_member AS member WHERE team = ?1 AND part = 'member'
          """),
      arguments: [team.id.blob])
    let found = try rows.map { (try $0.id(0) as PersonID, $0.moment(1)) }
    return Dictionary(found.filter { $0.1.value > 0 }, uniquingKeysWith: { one, _ in one })
  }

  private func failedTwice() throws -> [PersonID: Set<Quiz.ID>] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT person, quiz FROM attempt AS tried
          WHERE person IN (\(Self.everybody)) AND NOT is_passed
            AND NOT EXISTS (SELECT 1 FROM attempt AS pass WHERE pass.person = tried.person
              AND pass.quiz = tried.quiz AND pass.is_passed AND pass.sequence > tried.sequence)
          GROUP BY person, quiz HAVING count(*) > 1
          """),
      arguments: [team.id.blob]
    ).reduce(into: [:]) { found, row in
      guard let quiz = Quiz.ID(row[1] as String) else { return }
      found[try row.id(0), default: []].insert(quiz)
    }
  }
}
