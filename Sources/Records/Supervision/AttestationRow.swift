import CanonicalJSON
import CurriculumModel
import GRDB

/// Reads attestations.
enum AttestationRow {
  private static let query = """
    SELECT shown.id, shown.agency, shown.competency, document.text, shown.file_digest, covers.text,
      shown.valid_until, shown.sequence, shown.recorded_ms, shown.author, author.name,
      revocation.sequence, revocation.recorded_ms, revocation.author, revoker.name,
      (SELECT text FROM private_text WHERE commitment = revocation.reason)
    FROM attestation AS shown
    JOIN private_text AS document ON document.commitment = shown.document
    JOIN private_text AS covers ON covers.commitment = shown.covers
    LEFT JOIN person AS author ON author.id = shown.author
    LEFT JOIN revocation ON revocation.target = shown.sequence
    LEFT JOIN person AS revoker ON revoker.id = revocation.author
    """

  /// The latest first.
  static func all(of agency: AgencyID, in database: Database) throws -> [Attestation] {
    try Row.fetchAll(
      database, sql: "\(query) WHERE shown.agency = ? ORDER BY shown.sequence DESC",
      arguments: [agency.blob]
    ).map(attestation(from:))
  }

  /// Those of a person's agency.
  static func all(for person: PersonID, in database: Database) throws -> [Attestation] {
    guard let agency = try PersonRow.find(person, in: database).agency else { return [] }
    return try all(of: agency, in: database)
  }

  private static func attestation(from row: Row) throws -> Attestation {
    guard let competency = Competency.ID(row[2] as String) else {
      throw RecordsError.ledgerDamaged(sequence: row[7])
    }
    let covers: String = row[5]
    return Attestation(
      id: try row.id(0), agency: try row.id(1), competency: competency,
      document: try row.sealedText(3) ?? "", fileDigest: row[4],
      covers: try CanonicalJSONDecoder().decode([String].self, from: Array(covers.utf8)),
      validUntil: (row[6] as String?).flatMap { CalendarDate($0) }, mark: try row.mark(7),
      revocation: try row.revocation(11))
  }
}
