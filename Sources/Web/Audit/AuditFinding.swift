import CurriculumModel
import Records

/// What an audit found.
enum AuditFinding: Sendable, Hashable {
  /// The latest first, whichever way the page was come to.
  case entries([AuditEntry], newer: AuditPlace?, older: AuditPlace?)
  case nobody
  /// More people than one look holds.
  case tooMany
  case notADay
}

extension SiteEnvironment {
  private static let entriesAtOnce = 100
  private static let mostPeople = 20

  func audit(_ search: AuditSearch, by authority: Authority) async throws -> AuditFinding {
    let query: AuditQuery
    switch try await auditQuery(search, by: authority) {
    case .query(let asked): query = asked
    case .nothing(let finding): return finding
    }
    let found = try await store.audit(
      query, at: search.place, limit: Self.entriesAtOnce, by: authority)
    return switch search.place {
    case .before: .entries(found.entries, newer: found.back, older: found.onward)
    case .after: .entries(found.entries.reversed(), newer: found.onward, older: found.back)
    }
  }

  /// What a search asks of the ledger, or what is to be said at once.
  enum AuditQuestion: Sendable {
    case query(AuditQuery)
    case nothing(AuditFinding)
  }

  func auditQuery(
    _ search: AuditSearch, by authority: Authority
  ) async throws -> AuditQuestion {
    guard search.hasDays else { return .nothing(.notADay) }
    var query = AuditQuery(
      kind: search.kind, since: CalendarDate(search.since), until: CalendarDate(search.until))
    if !search.person.isEmpty {
      let people = try await store.auditedPeople(
        matching: search.person, limit: Self.mostPeople + 1, by: authority)
      guard !people.isEmpty else { return .nothing(.nobody) }
      guard people.count <= Self.mostPeople else { return .nothing(.tooMany) }
      query.people = Set(people.map(\.id))
    }
    return .query(query)
  }
}
