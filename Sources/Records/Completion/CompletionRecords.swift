import CurriculumModel
import Foundation
import GRDB

/// A completion record as anyone who has its link may see it.
public struct PublishedCompletionRecord: Hashable, Sendable, Identifiable {
  public let signed: SignedCompletionRecord
  public let person: PersonID
  public let revoked: UTCMilliseconds?

  public var record: CompletionRecord { signed.record }
  public var id: CompletionRecordID { record.id }
}

extension RecordStore {
  /// What anyone may look up who was given the record's id; `nil` where there is none, or the
  /// person was erased.
  public func completionRecord(
    _ id: CompletionRecordID
  ) async throws -> PublishedCompletionRecord? {
    try await database.read { try CompletionRecordRow.find(id, in: $0) }
  }

  /// A person's records, the latest first.
  public func completionRecords(
    of person: PersonID, visibleTo visitor: Visitor
  ) async throws -> [PublishedCompletionRecord] {
    let viewer = visitor.person.id
    return try await database.read { database in
      try Scope(database).requireSight(of: person, by: viewer)
      return try CompletionRecordRow.all(of: person, in: database)
    }
  }

  /// Takes a record back. It goes on verifying, and its page says that it was revoked.
  public func revokeCompletionRecord(
    _ id: CompletionRecordID, reason: String, by authority: Authority
  ) async throws {
    try await write(concerning: .nobody) { pen in
      guard let found = try CompletionRecordRow.place(of: id, in: pen.database) else {
        throw RecordsError.notFound(.completionRecord)
      }
      let agency = try PersonRow.find(found.person, in: pen.database).agency
      try Scope(pen.database).requireAdministration(of: agency, by: authority)
      guard !found.isRevoked else { throw RecordsError.alreadyRevoked }
      try pen.append(
        RecordRevoked(
          reason: pen.seal(reason, about: found.person), record: id, revokes: found.sequence),
        about: found.person, by: authority)
    }
  }
}

/// Reads completion records.
enum CompletionRecordRow {
  private static let query = """
    SELECT private_text.text, completion_record.revoked_ms, completion_record.person
    FROM completion_record JOIN private_text ON private_text.commitment = completion_record.file
    """

  static func find(
    _ id: CompletionRecordID, in database: Database
  ) throws -> PublishedCompletionRecord? {
    try Row.fetchOne(
      database, sql: "\(query) WHERE completion_record.id = ?", arguments: [id.blob]
    ).map(record(from:))
  }

  static func all(
    of person: PersonID, in database: Database
  ) throws -> [PublishedCompletionRecord] {
    try Row.fetchAll(
      database,
      sql: """
        \(query) WHERE completion_record.person = ? ORDER BY completion_record.sequence DESC
        """,
      arguments: [person.blob]
    ).map(record(from:))
  }

  static func place(
    of id: CompletionRecordID, in database: Database
  ) throws -> (person: PersonID, sequence: Int, isRevoked: Bool)? {
    try Row.fetchOne(
      database,
      sql: "SELECT person, sequence, revoked_ms IS NOT NULL FROM completion_record WHERE id = ?",
      arguments: [id.blob]
    ).map { (try $0.id(0), $0[1], $0[2]) }
  }

  private static func record(from row: Row) throws -> PublishedCompletionRecord {
    let text: String = row[0]
    return PublishedCompletionRecord(
      signed: try SignedCompletionRecord(stored: Array(text.utf8)), person: try row.id(2),
      revoked: (row[1] as Int64?).map(UTCMilliseconds.init))
  }
}
