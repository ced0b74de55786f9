import Assessment
import CurriculumModel
import Records

/// Everything that the learner's pages say about a learner, fetched once for a request.
struct LearnerState: Sendable {
  let evidence: PersonEvidence
  /// The latest first.
  let records: [PublishedCompletionRecord]
  /// The earliest first.
  let openAttempts: [Attempt]
  let today: CalendarDate
  /// Of every objective that was learned.
  let retentions: [Retention]

  init(of visitor: Visitor, in site: SiteEnvironment) async throws {
    let person = visitor.person.id
    evidence = try await site.store.personEvidence(of: person, visibleTo: visitor)
    records = try await site.store.completionRecords(of: person, visibleTo: visitor)
    openAttempts = try await site.store.openAttempts(by: visitor)
    today = try site.today
    let recalls = try await site.store.recalls(of: person, visibleTo: visitor)
    retentions = Assessment.retentions(
      of: recalls, intervals: site.curriculum.served.curriculum.followUp, on: today)
  }

  func progress(of pathway: Pathway, in index: CurriculumIndex) -> PathwayProgress {
    pathwayProgress(
      of: pathway, in: index, readLessons: evidence.readLessons, evidence: evidence.evidence,
      on: today)
  }

  /// What is to be asked again, but nothing that a quiz under way may be asking.
  func followUps(in index: CurriculumIndex) -> [DueFollowUp] {
    dueFollowUps(among: retentions, in: index, on: today).filter { due in
      !openAttempts.contains { $0.quiz == due.quiz }
    }
  }

  /// The record of a pathway that stands today.
  func record(of pathway: Pathway.ID) -> CompletionRecordID? {
    records.first {
      $0.record.pathway == pathway && $0.revoked == nil && $0.record.isCurrent(on: today)
    }?.id
  }

  /// The earliest day by which a pathway was asked for.
  func due(of pathway: Pathway.ID) -> CalendarDate? {
    evidence.assignments.filter { $0.pathway == pathway }.compactMap(\.due).min()
  }
}
