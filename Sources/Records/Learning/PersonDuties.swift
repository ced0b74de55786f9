public import Assessment
import GRDB

/// A person, with what was asked for and what counts towards it: enough to say what is due.
public struct PersonDuties: Hashable, Sendable, Identifiable {
  public let person: Person
  /// In the order of the ledger.
  public let evidence: [EvidenceEntry]
  /// The person's own and those of the person's teams, without doubles.
  public let assignments: [Assignment]

  public init(person: Person, evidence: [EvidenceEntry], assignments: [Assignment]) {
    self.person = person
    self.evidence = evidence
    self.assignments = assignments
  }

  public var id: PersonID { person.id }
}

extension RecordStore {
  /// Everyone a visitor may see or, of these, the members of a team, by name. Reads all of them at
  /// once: a millisecond for about ten people of whom something new was recorded.
  public func duties(
    ofPeopleVisibleTo visitor: Visitor, on team: TeamID? = nil
  ) async throws -> [PersonDuties] {
    let (viewer, known) = (visitor.person.id, knownEvidence)
    return try await database.read { database in
      let people = PeopleQuery.visible(to: viewer, on: team)
      let facts = try RememberedEvidence(cache: known, database: database).all(of: people)
      return try PersonDuties.all(of: people, showing: facts.mapValues(\.evidence), in: database)
    }
  }
}

extension PersonDuties {
  /// By name.
  static func all(of people: PeopleQuery, in database: Database) throws -> [PersonDuties] {
    try all(of: people, showing: EvidenceRow.all(of: people, in: database), in: database)
  }

  fileprivate static func all(
    of people: PeopleQuery, showing evidence: [PersonID: [EvidenceEntry]], in database: Database
  ) throws -> [PersonDuties] {
    let assignments = try AssignmentRow.all(of: people, in: database)
    return try people.map(
      """
      SELECT \(PersonRow.columns) FROM person WHERE person.id IN (\(people.sql))
      ORDER BY person.name COLLATE NOCASE, person.id
      """, in: database
    ) { row in
      let person = try PersonRow.person(from: row)
      return PersonDuties(
        person: person, evidence: evidence[person.id] ?? [],
        assignments: assignments[person.id] ?? [])
    }
  }
}
