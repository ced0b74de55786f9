import GRDB

/// The person answered to an observation, in the record.
struct ObservationReplied: LedgerEvent {
  static let kind = LedgerKind.observationReplied
  static let title = "Reply to an observation"

  let observation: ObservationID
  let text: Commitment

  var deed: AuditDeed {
    "replied to the observation of \(.observation(observation))"
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: """
        INSERT INTO observation_reply (sequence, observation, text, recorded_ms)
        VALUES (?, ?, ?, ?)
        """,
      arguments: [
        heading.sequence, observation.blob, text.bytes.blob, heading.recorded.value,
      ])
  }
}
