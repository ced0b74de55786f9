import Assessment
import CurriculumModel
import GRDB

extension EvidenceRow {
  /// What others saw, showed, accepted or took back, for people and their agencies.
  static func supervised(of people: PeopleQuery, in database: Database) throws -> [Found] {
    try observations(of: people, in: database) + countersignatures(of: people, in: database)
      + attestations(for: people, in: database) + waivers(of: people, in: database)
      + revocations(for: people, in: database)
  }

  private static func observations(
    of people: PeopleQuery, in database: Database
  ) throws -> [Found] {
    try people.map(
      """
      SELECT person, sequence, skill, level, seen_on FROM observation
      WHERE person IN (\(people.sql))
      """, in: database
    ) { row in
      guard let skill = Objective.ID(row[2] as String),
        let level = ObservationLevel(rawValue: row[3]), let day = CalendarDate(row[4] as String)
      else { throw RecordsError.ledgerDamaged(sequence: row[1]) }
      return Found(
        person: try row.id(0),
        entry: EvidenceEntry(
          sequence: row[1], date: day, kind: .observation(skill: skill, level: level)))
    }
  }

  private static func countersignatures(
    of people: PeopleQuery, in database: Database
  ) throws -> [Found] {
    try people.map(
      """
      SELECT signed.person, signed.sequence, signed.recorded_ms, observation.sequence
      FROM countersignature AS signed JOIN observation ON observation.id = signed.observation
      WHERE signed.person IN (\(people.sql))
      """, in: database
    ) { row in
      Found(
        person: try row.id(0),
        entry: EvidenceEntry(
          sequence: row[1], date: try row.day(2), kind: .countersignature(of: row[3])))
    }
  }

  private static func attestations(
    for people: PeopleQuery, in database: Database
  ) throws -> [Found] {
    try people.map(
      """
      SELECT person.id, attestation.sequence, attestation.recorded_ms, competency, valid_until
      FROM person JOIN attestation ON attestation.agency = person.agency
      WHERE person.id IN (\(people.sql))
      """, in: database
    ) { row in
      let until = (row[4] as String?).flatMap { CalendarDate($0) }
      return try found(row) { .attestation(competency: $0, validUntil: until) }
    }
  }

  private static func waivers(of people: PeopleQuery, in database: Database) throws -> [Found] {
    try people.map(
      """
      SELECT person, sequence, recorded_ms, competency FROM waiver
      WHERE person IN (\(people.sql))
      """, in: database
    ) { row in try found(row) { .waiver(competency: $0) } }
  }

  private static func revocations(
    for people: PeopleQuery, in database: Database
  ) throws -> [Found] {
    try people.map(
      """
      SELECT person, sequence, recorded_ms, target FROM revocation
      WHERE person IN (\(people.sql))
      UNION ALL
      SELECT person.id, sequence, recorded_ms, target
      FROM person JOIN revocation ON revocation.agency = person.agency
      WHERE person.id IN (\(people.sql))
      """, in: database
    ) { row in
      Found(
        person: try row.id(0),
        entry: EvidenceEntry(
          sequence: row[1], date: try row.day(2), kind: .revocation(of: row[3])))
    }
  }

  /// From person, sequence, moment and competency, in the first columns.
  private static func found(
    _ row: Row, _ kind: (Competency.ID) -> Evidence
  ) throws -> Found {
    guard let competency = Competency.ID(row[3] as String) else {
      throw RecordsError.ledgerDamaged(sequence: row[1])
    }
    return Found(
      person: try row.id(0),
      entry: EvidenceEntry(sequence: row[1], date: try row.day(2), kind: kind(competency)))
  }
}

extension Row {
  /// The day of a moment.
  fileprivate func day(_ column: Int) throws -> CalendarDate {
    guard let day = moment(column).day else { throw RecordsError.clockUnusable }
    return day
  }
}
