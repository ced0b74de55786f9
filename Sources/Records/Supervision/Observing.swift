public import Assessment
public import CurriculumModel
import GRDB

extension RecordStore {
  /// Writes down what was seen of a person's skills, all of it or nothing; a half-written draft of
  /// the same author about the same person and competency is then no longer needed. Whoever may
  /// supervise the person may; nobody observes themselves.
  public func observe(
    _ person: PersonID, in competency: Competency.ID, _ observations: [NewObservation],
    on occasion: Occasion, release: Release, by authority: Authority
  ) async throws -> [ObservationID] {
    let known = release.curriculum.frameworks.flatMap(\.competencies)
      .first { $0.id == competency }
    guard let known else { throw RecordsError.notFound(.competency) }
    let skills = Set(known.skills.filter { $0.evidence.contains(.observation) }.map(\.id))
    guard observations.allSatisfy({ skills.contains($0.skill) }) else {
      throw RecordsError.notFound(.skill)
    }
    try await keepRelease(release)
    let digest = release.digest
    return try await write(concerning: .nobody) { pen in
      try Scope(pen.database).requireSupervision(of: person, by: authority)
      guard let today = pen.now.day else { throw RecordsError.clockUnusable }
      guard occasion.day <= today else { throw RecordsError.dayInTheFuture }
      let ids = try observations.map {
        try pen.observe(person, $0, on: occasion, release: digest, by: authority)
      }
      try pen.deleteDraft(about: person, in: competency, by: authority)
      return ids
    }
  }

  /// Stands behind what another supervisor saw: neither the person nor the one who saw it can.
  public func countersign(_ observation: ObservationID, by authority: Authority) async throws {
    try await write(concerning: .nobody) { pen in
      let found = try ObservationRow.find(observation, in: pen.database)
      try Scope(pen.database).requireSupervision(of: found.person, by: authority)
      guard authority.actor == nil || authority.actor != found.mark.author.id else {
        throw RecordsError.notAllowed
      }
      guard found.revocation == nil else { throw RecordsError.alreadyRevoked }
      guard found.countersignature == nil else { throw RecordsError.alreadyCountersigned }
      try pen.append(
        ObservationCountersigned(observation: observation), about: found.person, by: authority)
    }
  }

  /// The person's own word on an observation, kept beside it.
  public func reply(
    to observation: ObservationID, _ text: String, by visitor: Visitor
  ) async throws {
    let person = visitor.person.id
    try await write(concerning: .nobody) { pen in
      let found = try ObservationRow.find(observation, in: pen.database)
      guard found.person == person else { throw RecordsError.notFound(.observation) }
      try pen.append(
        ObservationReplied(
          observation: observation, text: pen.sealReason(text, inFileOf: person)),
        about: person, by: .person(person))
    }
  }

  /// What a person thinks of own skills; shows nothing, and stands beside what others saw.
  public func rate(
    _ ratings: [Objective.ID: ObservationLevel], by visitor: Visitor
  ) async throws {
    let person = visitor.person.id
    try await write(concerning: .nobody) { pen in
      for (skill, level) in ratings.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        try pen.append(SelfRated(level: level, skill: skill), about: person, by: .person(person))
      }
    }
  }

  /// One observation, as far as the visitor may see the person's.
  public func observation(
    _ id: ObservationID, visibleTo visitor: Visitor
  ) async throws -> Observation {
    let viewer = visitor.person.id
    return try await database.read { database in
      let found = try ObservationRow.find(id, in: database)
      guard try Scope(database).mayBeSeen(found.person, by: viewer) else {
        throw RecordsError.notFound(.observation)
      }
      return found
    }
  }
}

extension LedgerPen {
  fileprivate func observe(
    _ person: PersonID, _ observation: NewObservation, on occasion: Occasion,
    release: ReleaseDigest, by authority: Authority
  ) throws -> ObservationID {
    let id = ObservationID(from: random)
    let reason = try seal(observation.reason, inFileOf: person)
    if observation.level.reopens, reason == nil,
      try latestLevel(of: observation.skill, person, by: occasion.day) == .seen
    {
      throw RecordsError.reasonMissing
    }
    try append(
      ObservationMade(
        level: observation.level, note: seal(occasion.note, inFileOf: person), observation: id,
        place: seal(occasion.place, inFileOf: person), reason: reason, release: release,
        seenOn: occasion.day, skill: observation.skill),
      about: person, by: authority)
    return id
  }

  /// What was seen last of a skill, up to a day; what was taken back is left out.
  private func latestLevel(
    of skill: Objective.ID, _ person: PersonID, by day: CalendarDate
  ) throws -> ObservationLevel? {
    try String.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT level FROM observation
          WHERE person = ? AND skill = ? AND seen_on <= ?
            AND NOT EXISTS (SELECT 1 FROM revocation WHERE target = observation.sequence)
          ORDER BY seen_on DESC, sequence DESC LIMIT 1
          """),
      arguments: [person.blob, skill.rawValue, day.description]
    ).flatMap(ObservationLevel.init(rawValue:))
  }
}
