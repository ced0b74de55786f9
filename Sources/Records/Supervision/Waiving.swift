public import CurriculumModel
import GRDB

extension RecordStore {
  /// Accepts earlier learning for all that a competency asks for. Gives its place in the ledger.
  @discardableResult
  public func waive(
    _ competency: Competency.ID, for person: PersonID, reason: String, document: String?,
    by authority: Authority
  ) async throws -> Int {
    try await write(concerning: .nobody) { pen in
      try Scope(pen.database).requireSupervision(of: person, by: authority)
      return try pen.append(
        WaiverGranted(
          competency: competency, document: pen.seal(document, inFileOf: person),
          reason: pen.sealReason(reason, inFileOf: person)),
        about: person, by: authority)
    }
  }
}

/// Reads waivers.
enum WaiverRow {
  /// The latest first.
  static func all(of person: PersonID, in database: Database) throws -> [Waiver] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT waiver.competency,
            (SELECT text FROM private_text WHERE commitment = waiver.reason),
            (SELECT text FROM private_text WHERE commitment = waiver.document),
            waiver.sequence, waiver.recorded_ms, waiver.author, author.name,
            revocation.sequence, revocation.recorded_ms, revocation.author, revoker.name,
            (SELECT text FROM private_text WHERE commitment = revocation.reason)
          FROM waiver
          LEFT JOIN person AS author ON author.id = waiver.author
          LEFT JOIN revocation ON revocation.target = waiver.sequence
          LEFT JOIN person AS revoker ON revoker.id = revocation.author
          WHERE waiver.person = ? ORDER BY waiver.sequence DESC
          """),
      arguments: [person.blob]
    ).map { row in
      guard let competency = Competency.ID(row[0] as String) else {
        throw RecordsError.ledgerDamaged(sequence: row[3])
      }
      return Waiver(
        person: person, competency: competency, reason: try row.sealedText(1) ?? "",
        document: try row.sealedText(2), mark: try row.mark(3), revocation: try row.revocation(7))
    }
  }
}
