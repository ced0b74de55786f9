import CurriculumModel
import GRDB

/// An agency showed its policy or plan: counts for everyone who works there.
struct AttestationMade: LedgerEvent {
  static let kind = LedgerKind.attestationMade
  static let title = "Document shown"

  let agency: AgencyID
  let attestation: AttestationID
  let competency: Competency.ID
  /// Commits to what the document was seen to hold, as a JSON array of strings.
  let covers: Commitment
  /// Commits to the document's name.
  let document: Commitment
  /// SHA-256 of the file, which itself is not kept, in hexadecimal digits.
  let file: String
  let validUntil: CalendarDate?

  var deed: AuditDeed {
    let until = validUntil.map { ", valid until \($0)" } ?? ""
    return "showed a document of the agency for \(.competency(competency))\(until)"
  }

  func agency(_ heading: EntryHeading, in database: Database) throws -> AgencyID? {
    agency
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: """
        INSERT INTO attestation (id, agency, competency, document, file_digest, covers,
          valid_until, author, recorded_ms, sequence)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        attestation.blob, agency.blob, competency.rawValue, document.bytes.blob, file,
        covers.bytes.blob, validUntil?.description, heading.actor?.blob, heading.recorded.value,
        heading.sequence,
      ])
  }
}
