import CurriculumModel
import Foundation
import GRDB

/// An entry that can be taken back: what it is, and whom it is about.
public struct RevocableEntry: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case observation, waiver, attestation
  }

  public let kind: Kind
  public let sequence: Int
  /// `nil` for an attestation, which is the agency's.
  public let person: PersonID?
  public let agency: AgencyID?
  public let author: PersonID?
  public let isRevoked: Bool
}

extension RecordStore {
  /// Takes an observation, a waiver or an attestation back: the one who made it may, and
  /// administrators. It stays in the record and no longer counts.
  public func revoke(
    entry sequence: Int, reason: String, by authority: Authority
  ) async throws {
    try await write(concerning: .nobody) { pen in
      let entry = try RevocableEntryRow.find(sequence, in: pen.database)
      try Scope(pen.database).requireRevocation(of: entry, by: authority)
      guard !entry.isRevoked else { throw RecordsError.alreadyRevoked }
      try pen.append(
        EvidenceRevoked(
          agency: entry.person == nil ? entry.agency : nil,
          reason: pen.sealReason(reason, inFileOf: entry.person), revokes: sequence),
        about: entry.person, by: authority)
    }
  }

  /// An entry that the authority may take back.
  public func revocableEntry(
    _ sequence: Int, by authority: Authority
  ) async throws -> RevocableEntry {
    try await database.read { database in
      let entry = try RevocableEntryRow.find(sequence, in: database)
      try Scope(database).requireRevocation(of: entry, by: authority)
      return entry
    }
  }
}

extension Scope {
  /// Says no in the same way whether the entry is hidden or does not exist.
  fileprivate func requireRevocation(
    of entry: RevocableEntry, by authority: Authority
  ) throws {
    let isAdministrator = try mayAdminister(entry.agency, by: authority)
    guard let person = entry.person else {
      guard isAdministrator else { throw RecordsError.notFound(.entry) }
      return
    }
    guard try maySupervise(person, by: authority),
      isAdministrator || entry.author == authority.actor
    else { throw RecordsError.notFound(.entry) }
  }
}

/// Reads what can be taken back.
enum RevocableEntryRow {
  static func find(_ sequence: Int, in database: Database) throws -> RevocableEntry {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT found.kind, found.person, coalesce(found.agency, person.agency), found.author,
          EXISTS (SELECT 1 FROM revocation WHERE target = ?1)
        FROM (
          SELECT 'observation' AS kind, person, NULL AS agency, author FROM observation
            WHERE sequence = ?1
          UNION ALL
          SELECT 'waiver', person, NULL, author FROM waiver WHERE sequence = ?1
          UNION ALL
          SELECT 'attestation', NULL, agency, author FROM attestation WHERE sequence = ?1
        ) AS found LEFT JOIN person ON person.id = found.person
        """,
      arguments: [sequence])
    guard let row, let kind = RevocableEntry.Kind(rawValue: row[0]) else {
      throw RecordsError.notFound(.entry)
    }
    return RevocableEntry(
      kind: kind, sequence: sequence, person: try row.optionalID(1),
      agency: try row.optionalID(2), author: try row.optionalID(3), isRevoked: row[4])
  }
}

extension Row {
  /// From sequence, moment, the author's id and name, and the reason, in five columns.
  func revocation(_ column: Int) throws -> EntryRevocation? {
    guard self[column] as Int? != nil else { return nil }
    return EntryRevocation(mark: try mark(column), reason: try sealedText(column + 4) ?? "")
  }
}
