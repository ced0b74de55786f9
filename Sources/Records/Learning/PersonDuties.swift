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
  /// once: a millisecond for about ten people.
  public func duties(
    ofPeopleVisibleTo visitor: Visitor, on team: TeamID? = nil
  ) async throws -> [PersonDuties] {
    let viewer = visitor.person.id
    return try await database.read {
      try PersonDuties.all(of: .visible(to: viewer, on: team), in: $0)
    }
  }
}

extension PersonDuties {
  /// By name.
  static func all(of people: PeopleQuery, in database: Database) throws -> [PersonDuties] {
    let evidence = try EvidenceRow.all(of: people, in: database)
    let assignments = try AssignmentRow.all(of: people, in: database)
    return try people.rows(
      """
      SELECT \(PersonRow.columns) FROM person WHERE person.id IN (\(people.sql))
      ORDER BY person.name COLLATE NOCASE, person.id
      """, in: database
    ).map { row in
      let person = try PersonRow.person(from: row)
      return PersonDuties(
        person: person, evidence: evidence[person.id] ?? [],
        assignments: assignments[person.id] ?? [])
    }
  }
}
