import CanonicalJSON
public import CurriculumModel
import GRDB

extension RecordStore {
  /// Keeps what an observer has written so far, in the place of what was kept before.
  public func saveDraft(
    _ fields: [String: String], about person: PersonID, in competency: Competency.ID,
    by visitor: Visitor
  ) async throws {
    let author = visitor.person.id
    let text = String(decoding: try CanonicalJSONEncoder().encode(fields), as: UTF8.self)
    guard text.utf8.count <= 32_768 else { throw RecordsError.textTooLong }
    try await write(concerning: .nobody) { pen in
      try Scope(pen.database).requireSupervision(of: person, by: .person(author))
      try pen.database.execute(
        sql: """
          INSERT INTO observation_draft (author, person, competency, fields, saved_ms)
          VALUES (?, ?, ?, ?, ?)
          ON CONFLICT DO UPDATE SET fields = excluded.fields, saved_ms = excluded.saved_ms
          """,
        arguments: [author.blob, person.blob, competency.rawValue, text, pen.now.value])
    }
  }

  /// Throws away what was kept.
  public func discardDraft(
    about person: PersonID, in competency: Competency.ID, by visitor: Visitor
  ) async throws {
    let author = Authority.person(visitor.person.id)
    try await write(concerning: .nobody) { pen in
      try pen.deleteDraft(about: person, in: competency, by: author)
    }
  }

  /// What a visitor has not finished, about people whom the visitor may still see; the latest
  /// first.
  public func drafts(by visitor: Visitor) async throws -> [ObservationDraft] {
    let author = visitor.person.id
    return try await database.read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT person, competency, fields, saved_ms FROM observation_draft
          WHERE author = :viewer AND person IN (\(Scope.visiblePeople))
          ORDER BY saved_ms DESC, person, competency
          """,
        arguments: ["viewer": author.blob]
      ).compactMap { row in
        guard let competency = Competency.ID(row[1] as String) else { return nil }
        let fields: String = row[2]
        return ObservationDraft(
          person: try row.id(0), competency: competency,
          fields: try CanonicalJSONDecoder().decode(
            [String: String].self, from: Array(fields.utf8)),
          saved: row.moment(3))
      }
    }
  }
}

extension LedgerPen {
  func deleteDraft(
    about person: PersonID, in competency: Competency.ID, by authority: Authority
  ) throws {
    try database.execute(
      sql: "DELETE FROM observation_draft WHERE author = ? AND person = ? AND competency = ?",
      arguments: [authority.actor?.blob, person.blob, competency.rawValue])
  }
}
