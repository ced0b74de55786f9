import GRDB

/// A second person stands behind an observation.
struct ObservationCountersigned: LedgerEvent {
  static let kind = LedgerKind.observationCountersigned

  let observation: ObservationID

  var deed: AuditDeed {
    "countersigned the observation of \(.observation(observation))"
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: """
        INSERT INTO countersignature (observation, person, author, recorded_ms, sequence)
        VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [
        observation.blob, heading.person?.blob, heading.actor?.blob, heading.recorded.value,
        heading.sequence,
      ])
  }
}
