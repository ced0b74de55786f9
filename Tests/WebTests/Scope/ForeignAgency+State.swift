import Records
import Testing

/// Everything that is kept of an agency, to be compared with itself later.
struct AgencyState: Equatable {
  let entries: [AuditEntry]
  let people: [Person]
  let sessions: [Visitor?]
  let attempts: [Attempt]
  let openAttempts: [Attempt]
  let supervision: [SupervisionRecord]
  let drafts: [ObservationDraft]
  let teams: [Team]
  let records: [PublishedCompletionRecord]
}

extension ForeignAgency {
  /// As the store has it now.
  func state(in store: RecordStore) async throws -> AgencyState {
    let person = learner.person.id
    let visitors = [learner, supervisor, administrator]
    var sessions: [Visitor?] = []
    for visitor in visitors { sessions.append(try await store.visitor(for: visitor.session)) }
    return AgencyState(
      entries: try await store.audit(
        AuditQuery(), limit: 10_000, by: .person(administrator.person.id)
      ).entries,
      people: try await store.people(visibleTo: administrator), sessions: sessions,
      attempts: try await store.attempts(of: person, visibleTo: learner),
      openAttempts: try await store.openAttempts(by: learner),
      supervision: [try await store.supervision(of: person, visibleTo: learner)],
      drafts: try await store.drafts(by: supervisor),
      teams: try await store.teams(visibleTo: administrator),
      records: try await store.completionRecords(of: person, visibleTo: learner))
  }
}
