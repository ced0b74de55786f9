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
    let everybody = PeopleQuery.members(of: team.id)
    let facts = try RememberedEvidence(cache: known, database: database).all(of: everybody)
    let assignments = try AssignmentRow.all(of: everybody, in: database)
    let read = try TriedRow.lastRead(of: everybody, in: database)
    return try everybody.map(
      """
      SELECT \(PersonRow.columns) FROM person WHERE person.id IN (\(everybody.sql))
      ORDER BY person.name COLLATE NOCASE, person.id
      """, in: database, PersonRow.person(from:)
    ).filter { seen.contains($0.id) }.map { person in
      let facts = facts[person.id]
      return TeamRoll.Member(
        person: person, evidence: facts?.evidence ?? [],
        assignments: assignments[person.id] ?? [],
        lastProgress: [read[person.id], facts?.lastShown].compactMap(\.self).max(),
        failedTwice: facts?.failedTwice ?? [])
    }
  }
}
