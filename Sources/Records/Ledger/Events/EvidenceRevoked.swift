import GRDB

/// An observation, a waiver or an attestation no longer counts, from now on.
struct EvidenceRevoked: LedgerEvent {
  static let kind = LedgerKind.evidenceRevoked
  static let title = "Entry taken back"

  /// Whose attestation it was, where it was one.
  let agency: AgencyID?
  let reason: Commitment
  /// The entry that is taken back.
  let revokes: Int

  var deed: AuditDeed {
    "took back entry \(revokes)"
  }

  func agency(_ heading: EntryHeading, in database: Database) throws -> AgencyID? {
    if let agency { return agency }
    return try heading.person.flatMap { try PersonRow.agency(of: $0, in: database) }
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: """
        INSERT INTO revocation (sequence, target, person, agency, reason, author, recorded_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        heading.sequence, revokes, heading.person?.blob, agency?.blob, reason.bytes.blob,
        heading.actor?.blob, heading.recorded.value,
      ])
  }
}
