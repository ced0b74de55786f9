import Assessment
import CurriculumModel
import GRDB

/// Reads evidence of many people, most of whom were read before.
struct RememberedEvidence {
  let cache: EvidenceCache
  let database: Database

  /// More people than this are read together, fewer one by one.
  private static let few = 8

  /// In the order of the ledger.
  func all(of people: PeopleQuery) throws -> [PersonID: [EvidenceEntry]] {
    let marks = try marks(of: people)
    var found: [PersonID: [EvidenceEntry]] = [:]
    var missing: [PersonID] = []
    for (person, mark) in marks {
      if let evidence = cache.evidence(of: person, at: mark) {
        found[person] = evidence
      } else {
        missing.append(person)
      }
    }
    let read =
      missing.count > Self.few ? try EvidenceRow.all(of: people, in: database) : [:]
    for person in missing {
      let evidence =
        missing.count > Self.few
        ? read[person] ?? [] : try EvidenceRow.all(of: person, in: database)
      found[person] = evidence
      if let mark = marks[person] { cache.remember(evidence, of: person, at: mark) }
    }
    return found
  }

  private func marks(of people: PeopleQuery) throws -> [PersonID: EvidenceCache.Mark] {
    let aboutNobody =
      try Int.fetchOne(
        database.cachedStatement(sql: "SELECT max(sequence) FROM ledger WHERE person IS NULL")) ?? 0
    return try people.rows(
      """
      SELECT person.id,
        (SELECT max(sequence) FROM ledger WHERE ledger.person = person.id)
      FROM person WHERE person.id IN (\(people.sql))
      """, in: database
    ).reduce(into: [:]) { marks, row in
      marks[try row.id(0)] = EvidenceCache.Mark(
        aboutPerson: row[1] as Int? ?? 0, aboutNobody: aboutNobody)
    }
  }
}
