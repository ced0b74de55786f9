import CanonicalJSON
import CurriculumModel
import GRDB

extension RecordStore {
  /// Writes down that an agency showed a document. Only its administrators may, and those of the
  /// site: it counts for people whom a single supervisor does not see.
  public func attest(
    _ new: NewAttestation, of agency: AgencyID, by authority: Authority
  ) async throws -> AttestationID {
    guard ReleaseDigest(hex: new.fileDigest) != nil else { throw RecordsError.digestMalformed }
    return try await write(concerning: .nobody) { pen in
      try Scope(pen.database).requireAdministration(of: agency, by: authority)
      try pen.requireAgency(agency)
      guard let today = pen.now.day else { throw RecordsError.clockUnusable }
      guard new.validUntil ?? today >= today else { throw RecordsError.dayInThePast }
      let document = try pen.checkedName(new.document)
      let id = AttestationID(from: pen.random)
      try pen.append(
        AttestationMade(
          agency: agency, attestation: id, competency: new.competency,
          covers: pen.seal(new.covers, about: nil), document: pen.seal(document, about: nil),
          file: new.fileDigest, validUntil: new.validUntil),
        about: nil, by: authority)
      return id
    }
  }

  /// What an agency showed, the latest first, for its administrators.
  public func attestations(
    of agency: AgencyID, by authority: Authority
  ) async throws -> [Attestation] {
    try await database.read { database in
      try Scope(database).requireAdministration(of: agency, by: authority)
      return try AttestationRow.all(of: agency, in: database)
    }
  }
}
