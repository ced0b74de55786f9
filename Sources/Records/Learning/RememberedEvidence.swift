import GRDB

/// Reads what is known of many people, most of whom were read before.
struct RememberedEvidence {
  typealias Facts = EvidenceCache.Facts
  typealias Mark = EvidenceCache.Mark

  let cache: EvidenceCache
  let database: Database

  /// More people than this are read together, fewer one by one.
  private static let few = 8

  func all(of people: PeopleQuery) throws -> [PersonID: Facts] {
    let marks = try marks(of: people)
    // So many would only drive each other out.
    guard marks.count <= EvidenceCache.capacity else { return try read(people) }
    var found: [PersonID: Facts] = Dictionary(minimumCapacity: marks.count)
    var missing: [(PersonID, Mark)] = []
    for (person, mark) in marks {
      if let facts = cache.facts(of: person, at: mark) {
        found[person] = facts
      } else {
        missing.append((person, mark))
      }
    }
    let read = missing.count > Self.few ? try read(people) : nil
    for (person, mark) in missing {
      let all = try read ?? self.read(.one(person))
      guard let facts = all[person] else { continue }
      found[person] = facts
      cache.remember(facts, of: person, at: mark)
    }
    return found
  }

  private func read(_ people: PeopleQuery) throws -> [PersonID: Facts] {
    let evidence = try EvidenceRow.all(of: people, in: database)
    let failing = try TriedRow.failedTwice(of: people, in: database)
    return try TriedRow.lastShown(of: people, in: database).reduce(into: [:]) { found, shown in
      found[shown.person] = Facts(
        evidence: evidence[shown.person] ?? [], lastShown: shown.moment,
        failedTwice: failing[shown.person] ?? [])
    }
  }

  private func marks(of people: PeopleQuery) throws -> [(PersonID, Mark)] {
    try people.map(
      """
      SELECT person.id,
        coalesce((SELECT max(sequence) FROM ledger WHERE ledger.person = person.id), 0),
        coalesce((SELECT max(sequence) FROM attestation
          WHERE attestation.agency = person.agency), 0),
        coalesce((SELECT max(sequence) FROM revocation
          WHERE revocation.agency = person.agency), 0)
      FROM person WHERE person.id IN (\(people.sql))
      """, in: database
    ) { row in
      (try row.id(0), Mark(aboutPerson: row[1], ofAgency: max(row[2], row[3])))
    }
  }
}
