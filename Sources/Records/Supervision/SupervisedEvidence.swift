import Assessment
import CurriculumModel
import GRDB

extension EvidenceRow {
  /// What others saw, showed, accepted or took back, for a person and the person's agency.
  static func supervised(
    of person: PersonID, in database: Database
  ) throws -> [EvidenceEntry] {
    try observations(of: person, in: database) + attestations(for: person, in: database)
      + waivers(of: person, in: database) + revocations(for: person, in: database)
  }

  private static func observations(
    of person: PersonID, in database: Database
  ) throws -> [EvidenceEntry] {
    try rows(
      "SELECT sequence, skill, level, seen_on FROM observation WHERE person = ?", person, database
    )
    .map { row in
      guard let skill = Objective.ID(row[1] as String),
        let level = ObservationLevel(rawValue: row[2]), let day = CalendarDate(row[3] as String)
      else { throw RecordsError.ledgerDamaged(sequence: row[0]) }
      return EvidenceEntry(
        sequence: row[0], date: day, kind: .observation(skill: skill, level: level))
    }
  }

  private static func attestations(
    for person: PersonID, in database: Database
  ) throws -> [EvidenceEntry] {
    try rows(
      """
      SELECT attestation.sequence, attestation.recorded_ms, competency, valid_until
      FROM person JOIN attestation ON attestation.agency = person.agency WHERE person.id = ?
      """, person, database
    ).map { row in
      guard let competency = Competency.ID(row[2] as String) else {
        throw RecordsError.ledgerDamaged(sequence: row[0])
      }
      return EvidenceEntry(
        sequence: row[0], date: try row.day(1),
        kind: .attestation(
          competency: competency,
          validUntil: (row[3] as String?).flatMap { CalendarDate($0) }))
    }
  }

  private static func waivers(
    of person: PersonID, in database: Database
  ) throws -> [EvidenceEntry] {
    try rows(
      "SELECT sequence, recorded_ms, competency FROM waiver WHERE person = ?", person, database
    ).map { row in
      guard let competency = Competency.ID(row[2] as String) else {
        throw RecordsError.ledgerDamaged(sequence: row[0])
      }
      return EvidenceEntry(
        sequence: row[0], date: try row.day(1), kind: .waiver(competency: competency))
    }
  }

  private static func revocations(
    for person: PersonID, in database: Database
  ) throws -> [EvidenceEntry] {
    try rows(
      """
      SELECT sequence, recorded_ms, target FROM revocation WHERE person = ?1
      UNION ALL
      SELECT sequence, recorded_ms, target
      FROM person JOIN revocation ON revocation.agency = person.agency WHERE person.id = ?1
      """, person, database
    ).map { row in
      EvidenceEntry(sequence: row[0], date: try row.day(1), kind: .revocation(of: row[2]))
    }
  }

  private static func rows(
    _ query: String, _ person: PersonID, _ database: Database
  ) throws -> [Row] {
    try Row.fetchAll(database.cachedStatement(sql: query), arguments: [person.blob])
  }
}

extension Row {
  /// The day of a moment.
  fileprivate func day(_ column: Int) throws -> CalendarDate {
    guard let day = moment(column).day else { throw RecordsError.clockUnusable }
    return day
  }
}
