import GRDB

/// Finds entries for an audit: by the ledger's order, along an index whatever is asked for.
struct AuditReader {
  let database: Database
  let reach: AuditReach

  /// At most `limit` entries. Reads one more, to know whether there are others.
  func page(_ query: AuditQuery, at place: AuditPlace, limit: Int) throws -> AuditStretch {
    let rows = try rows(query, at: place, limit: limit + 1)
    let entries = try rows.prefix(limit).map(AuditRow(database: database).entry(from:))
    guard let first = entries.first?.sequence, let last = entries.last?.sequence else {
      return AuditStretch(entries: [], back: nil, onward: nil)
    }
    let (back, onward): (AuditPlace, AuditPlace) =
      switch place {
      case .before: (.after(first), .before(last))
      case .after: (.before(first), .after(last))
      }
    return AuditStretch(
      entries: entries,
      back: try self.rows(query, at: back, limit: 1).isEmpty ? nil : back,
      onward: rows.count > limit ? onward : nil)
  }

  private func rows(_ query: AuditQuery, at place: AuditPlace, limit: Int) throws -> [Row] {
    guard let window = try AuditWindow(query, at: place, in: database) else { return [] }
    let order = window.isRising ? "ASC" : "DESC"
    let people = (query.people ?? []).sorted()
    let stretches = stretches(of: query, people: people.count).map {
      "SELECT * FROM (\($0) ORDER BY found.sequence \(order) LIMIT :limit)"
    }
    guard !stretches.isEmpty else { return [] }
    let sql = """
      SELECT entry.sequence, entry.recorded_ms, entry.kind, entry.payload, entry.actor, actor.name,
        entry.person, person.name, agency.name
      FROM (
        SELECT sequence FROM (\(stretches.joined(separator: " UNION ")))
        ORDER BY sequence \(order) LIMIT :limit
      ) AS shown
      CROSS JOIN ledger AS entry ON entry.sequence = shown.sequence
      LEFT JOIN person AS actor ON actor.id = entry.actor
        AND (:agency IS NULL OR actor.agency IS NULL OR actor.agency = :agency)
      LEFT JOIN person ON person.id = entry.person
      LEFT JOIN entry_agency AS place ON place.sequence = entry.sequence
      LEFT JOIN agency ON agency.id = place.agency
      ORDER BY entry.sequence \(order)
      """
    var arguments: StatementArguments = [
      "first": window.first, "last": window.last, "since": window.since, "end": window.end,
      "limit": limit, "agency": reach.agency?.blob,
    ]
    if let kind = query.kind { _ = arguments.append(contentsOf: ["kind": kind.name]) }
    for (index, person) in people.enumerated() {
      _ = arguments.append(contentsOf: ["person\(index)": person.blob])
    }
    return try Row.fetchAll(database, sql: sql, arguments: arguments)
  }

  /// Queries for what is asked for, each along an index whose order is the ledger's: what a person
  /// did is one stretch, and what was done to the person another.
  private func stretches(of query: AuditQuery, people: Int) -> [String] {
    let isWithin = """
      found.sequence BETWEEN :first AND :last
        AND entry.recorded_ms >= :since AND entry.recorded_ms < :end\
      \(query.kind == nil ? "" : " AND found.kind = :kind")
      """
    guard query.people != nil else {
      let table = reach == .everything ? "ledger" : "entry_agency"
      return [
        """
        SELECT found.sequence FROM \(table) AS found
        CROSS JOIN ledger AS entry ON entry.sequence = found.sequence
        WHERE \(isWithin)\(reach == .everything ? "" : " AND found.agency = :agency")
        """
      ]
    }
    let isInReach = """
      (:agency IS NULL OR EXISTS (SELECT 1 FROM entry_agency AS place
        WHERE place.sequence = found.sequence AND place.agency = :agency))
      """
    return (0..<people).flatMap { index in
      ["person", "actor"].map { column in
        """
        SELECT found.sequence FROM ledger AS found JOIN ledger AS entry USING (sequence)
        WHERE found.\(column) = :person\(index) AND \(isWithin) AND \(isInReach)
        """
      }
    }
  }
}
