import GRDB

/// What supervisors and the agency wrote about a person, and what the person says.
public struct SupervisionRecord: Hashable, Sendable {
  /// The latest first.
  public let observations: [Observation]
  /// The latest of each skill.
  public let ratings: [SelfRating]
  /// The latest first.
  public let waivers: [Waiver]
  /// Of the person's agency, the latest first.
  public let attestations: [Attestation]
  /// The latest first.
  public let releases: [AttemptRelease]
  public let debriefs: [Debrief]
  /// That the person was at, the latest day first.
  public let sessions: [AttendedSession]
}

extension RecordStore {
  public func supervision(
    of person: PersonID, visibleTo visitor: Visitor
  ) async throws -> SupervisionRecord {
    let viewer = visitor.person.id
    return try await database.read { database in
      try Scope(database).requireSight(of: person, by: viewer)
      return SupervisionRecord(
        observations: try ObservationRow.all(of: person, in: database),
        ratings: try SelfRatingRow.latest(of: person, in: database),
        waivers: try WaiverRow.all(of: person, in: database),
        attestations: try AttestationRow.all(for: person, in: database),
        releases: try AttemptReleaseRow.all(of: person, in: database),
        debriefs: try DebriefRow.all(of: person, in: database),
        sessions: try AttendanceRow.all(of: person, in: database))
    }
  }
}

extension RecordStore {
  /// A person of whose work the authority may say what was seen; refuses as `observe` does.
  public func supervisedPerson(
    _ person: PersonID, by authority: Authority
  ) async throws -> Person {
    try await database.read { database in
      try Scope(database).requireSupervision(of: person, by: authority)
      return try PersonRow.find(person, in: database)
    }
  }
}
