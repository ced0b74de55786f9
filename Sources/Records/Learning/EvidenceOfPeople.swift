public import Assessment
public import CurriculumModel
import GRDB

/// A person, with all that standing and progress are worked out from.
public struct PersonEvidence: Hashable, Sendable, Identifiable {
  public let person: Person
  /// In the order of the ledger.
  public let evidence: [EvidenceEntry]
  public let readLessons: Set<Lesson.ID>
  /// The person's own and those of the person's teams, without doubles.
  public let assignments: [Assignment]

  public init(
    person: Person, evidence: [EvidenceEntry], readLessons: Set<Lesson.ID>,
    assignments: [Assignment]
  ) {
    self.person = person
    self.evidence = evidence
    self.readLessons = readLessons
    self.assignments = assignments
  }

  public var id: PersonID { person.id }
}

extension RecordStore {
  /// What the ledger says that a person knows or can do.
  public func evidence(
    of person: PersonID, visibleTo visitor: Visitor
  ) async throws -> [EvidenceEntry] {
    try await personEvidence(of: person, visibleTo: visitor).evidence
  }

  /// One person with the evidence.
  public func personEvidence(
    of person: PersonID, visibleTo visitor: Visitor
  ) async throws -> PersonEvidence {
    let viewer = visitor.person.id
    return try await database.read { database in
      try Scope(database).requireSight(of: person, by: viewer)
      return try PersonEvidence(of: PersonRow.find(person, in: database), in: database)
    }
  }
}

extension PersonEvidence {
  init(of person: Person, in database: Database) throws {
    self.person = person
    evidence = try EvidenceRow.all(of: person.id, in: database)
    readLessons = try ReadingRow.lessons(of: person.id, in: database)
    assignments = try AssignmentRow.all(of: person.id, in: database)
  }

  public var duties: PersonDuties {
    PersonDuties(person: person, evidence: evidence, assignments: assignments)
  }
}
