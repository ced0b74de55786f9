import Assessment
import CurriculumModel
import Records

/// Does what supervisors, agencies and those whom they saw do in the demonstration.
struct DemoSupervisor: Sendable {
  let stage: DemoStage
  let made: DemoPeople
  let visitor: Visitor

  private var store: RecordStore { stage.store }
  private var authority: Authority { .person(visitor.person.id) }

  func play(_ deed: DemoEvent.Deed) async throws {
    switch deed {
    case .observe(let competency, let account, let seen, let note):
      guard let person = made.people[account], let day = stage.today else { return }
      _ = try await store.observe(
        person, in: competency,
        seen.map { NewObservation(skill: $0.skill, level: $0.level, reason: $0.reason) },
        on: Occasion(day: day, place: "On shift", note: note), release: stage.release,
        by: authority)
    case .countersign(let account):
      guard let person = made.people[account] else { return }
      try await countersign(person)
    case .saveDraft(let competency, let account, let seen, let note):
      guard let person = made.people[account] else { return }
      try await store.saveDraft(
        [
          "level.\(seen.skill.rawValue)": seen.level.rawValue, "note": note,
          "day": stage.today?.description ?? "",
        ],
        about: person, in: competency, by: visitor)
    case .rate(let seen):
      try await store.rate(
        Dictionary(seen.map { ($0.skill, $0.level) }) { first, _ in first }, by: visitor)
    case .reply(let text):
      let record = try await store.supervision(of: visitor.person.id, visibleTo: visitor)
      guard let last = record.observations.first else { return }
      try await store.reply(to: last.id, text, by: visitor)
    case .attest(let competency, let agency, let document, let until):
      try await attest(competency, agency, document: document, until: until)
    case .waive(let competency, let account, let reason, let document):
      guard let person = made.people[account] else { return }
      try await store.waive(
        competency, for: person, reason: reason, document: document, by: authority)
    case .acknowledge, .read, .begin, .answer, .handIn, .receiveRecord, .assign, .followUp: break
    }
  }

  private func countersign(_ person: PersonID) async throws {
    let skills = Set(
      stage.curriculum.competencies.values.flatMap(\.skills).filter(\.isCountersigned).map(\.id))
    let record = try await store.supervision(of: person, visibleTo: visitor)
    for seen in record.observations
    where skills.contains(seen.skill) && seen.countersignature == nil {
      try await store.countersign(seen.id, by: authority)
    }
  }

  /// Of a file that never was: its digest is of nothing but the document's name.
  private func attest(
    _ competency: Competency.ID, _ agency: DemoAgency, document: String, until: CalendarDate
  ) async throws {
    guard let id = made.agencies[agency] else { return }
    let asked = stage.curriculum.competencies[competency]?.documents ?? []
    _ = try await store.attest(
      NewAttestation(
        competency: competency, document: document, fileDigest: stage.release.digest.hex,
        covers: asked.map { $0.plainText() }, validUntil: until),
      of: id, by: authority)
  }
}
