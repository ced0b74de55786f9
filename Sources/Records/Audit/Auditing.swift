import GRDB

extension RecordStore {
  /// Who did what to whom, and when: entries of the ledger, for administrators.
  public func audit(
    _ query: AuditQuery, at place: AuditPlace = .before(nil), limit: Int, by authority: Authority
  ) async throws -> AuditStretch {
    try await database.read { database in
      let reach = try Scope(database).auditReach(of: authority)
      return try AuditReader(database: database, reach: reach)
        .page(query, at: place, limit: limit)
    }
  }

  /// The people whom an administrator may mean: the one with the id, or those whose name or
  /// address has the text in it, by name, at most `limit`.
  public func auditedPeople(
    matching text: String, limit: Int, by authority: Authority
  ) async throws -> [Person] {
    try await database.read { database in
      let reach = try Scope(database).auditReach(of: authority)
      return try PersonRow.matching(text, within: reach.agency, limit: limit, in: database)
    }
  }
}

extension PersonRow {
  /// By name; of one agency or, for `nil`, of all.
  static func matching(
    _ text: String, within agency: AgencyID?, limit: Int, in database: Database
  ) throws -> [Person] {
    let escaped = text.reduce(into: "") { escaped, character in
      escaped += "%_\\".contains(character) ? "\\\(character)" : "\(character)"
    }
    return try Row.fetchAll(
      database,
      sql: """
        SELECT \(columns) FROM person
        WHERE (:agency IS NULL OR person.agency = :agency)
          AND (person.id = :id OR person.name LIKE :pattern ESCAPE '\\'
            OR person.email LIKE :pattern ESCAPE '\\')
        ORDER BY person.name COLLATE NOCASE, person.id LIMIT :limit
        """,
      arguments: [
        "agency": agency?.blob, "id": PersonID(text)?.blob, "pattern": "%\(escaped)%",
        "limit": limit,
      ]
    ).map(person(from:))
  }
}
