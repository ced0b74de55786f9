public import CurriculumModel
import GRDB

extension RecordStore {
  /// How many records of each kind were made on a day or earlier; changes nothing.
  public func recordsKept(
    through day: CalendarDate, of kinds: Set<RetentionKind>
  ) async throws -> [RetentionKind: Int] {
    try await database.read { database in
      try RetentionSweep(database: database, end: day.nextMidnight).counts(of: kinds)
    }
  }

  /// Removes them, for whoever runs the site, and writes into the ledger that it was done. Entries
  /// stay, and so does what follows from them; only texts and marks go, and with `leavers` people.
  @discardableResult
  public func removeRecords(
    through day: CalendarDate, of kinds: Set<RetentionKind>
  ) async throws -> [RetentionKind: Int] {
    let removed = try await write(concerning: .everyone) { pen in
      let sweep = RetentionSweep(database: pen.database, end: day.nextMidnight)
      let counts = try sweep.counts(of: kinds)
      guard counts.values.contains(where: { $0 > 0 }) else { return counts }
      let leavers = try kinds.contains(.leavers) ? sweep.leavers() : []
      for person in leavers { try pen.erase(person, by: .siteOperator) }
      for kind in kinds {
        try sweep.delete(sweep.texts(of: kind.events))
        try sweep.deleteRows(of: kind.tables)
      }
      let named = counts.filter { $0.value > 0 }.map { ($0.key.rawValue, $0.value) }
      try pen.append(
        RetentionApplied(before: day, removed: Dictionary(uniqueKeysWithValues: named)),
        about: nil, by: .siteOperator)
      return counts
    }
    await database.emptyLog()
    return removed
  }
}

extension RetentionSweep {
  fileprivate func counts(of kinds: Set<RetentionKind>) throws -> [RetentionKind: Int] {
    var counts: [RetentionKind: Int] = [:]
    for kind in kinds {
      counts[kind] =
        try texts(of: kind.events).count + count(in: kind.tables)
        + (kind == .leavers ? leavers().count : 0)
    }
    return counts
  }
}

extension CalendarDate {
  fileprivate var nextMidnight: UTCMilliseconds {
    UTCMilliseconds(86_400_000 * Int64(daysSinceEpoch + 1))
  }
}
