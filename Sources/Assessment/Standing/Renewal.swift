public import CurriculumModel

/// That a competency which was shown is to be shown again.
public struct Renewal: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// **Renew every** is over, or soon will be.
    case runsOut
    /// What was learned has changed since: these modules have a new **Revision**.
    case changed([Module.ID])
  }

  public let competency: Competency.ID
  public let standing: Standing
  /// The last day on which it counts; `nil` where only a change asks for it.
  public let dueOn: CalendarDate?
  public let reason: Reason
}

/// The competencies that a person has to show again at the latest so many days after a day: first
/// those that ran out, then those that changed, then the others by day. What the agency shows with
/// documents alone is not among them.
public func renewals(
  of evidence: [EvidenceEntry], in curriculum: CurriculumIndex, within days: Int,
  on date: CalendarDate
) -> [Renewal] {
  CountedEvidence(evidence, on: date).renewals(in: curriculum, within: days)
}

extension CountedEvidence {
  /// The competencies to show again at the latest so many days after the day.
  public func renewals(in curriculum: CurriculumIndex, within days: Int) -> [Renewal] {
    renewals(in: curriculum, within: days) { whole(of: $0, in: curriculum) }
  }

  func renewals(
    in curriculum: CurriculumIndex, within days: Int, whole: (Competency) -> Showing
  ) -> [Renewal] {
    let competencies = curriculum.curriculum.frameworks.flatMap(\.competencies)
    return competencies.compactMap { competency in
      guard competency.evidence.kinds != [.attestation] else { return nil }
      let whole = whole(competency)
      guard whole.standing.isCurrent || whole.standing == .lapsed else { return nil }
      let changed = changedModules(of: competency, in: curriculum)
      let renewal = Renewal(
        competency: competency.id, standing: whole.standing, dueOn: whole.dueOn,
        reason: changed.isEmpty ? .runsOut : .changed(changed))
      return renewal.isWanted(within: days, of: date) ? renewal : nil
    }.sorted { $0.urgency(on: date) < $1.urgency(on: date) }
  }
}

extension Renewal {
  /// Whether it is asked for by then: its time is over, or a change asks for it.
  func isWanted(within days: Int, of date: CalendarDate) -> Bool {
    let left = dueOn.map { $0.daysSinceEpoch - date.daysSinceEpoch }
    return left.map { $0 <= max(days, 0) } ?? false || standing == .due && reason != .runsOut
  }
}

/// The shortest pathway that teaches a competency: what is asked for to renew it. `nil` where no
/// pathway does.
public func refresher(for competency: Competency.ID, in curriculum: CurriculumIndex) -> Pathway? {
  let modules = Set((curriculum.modulesByCompetency[competency] ?? []).map(\.id))
  return curriculum.curriculum.pathways.filter { !modules.isDisjoint(with: $0.modules) }
    .min { ($0.modules.count, $0.id) < ($1.modules.count, $1.id) }
}

extension CountedEvidence {
  /// Modules of which only an earlier revision was passed.
  fileprivate func changedModules(
    of competency: Competency, in curriculum: CurriculumIndex
  ) -> [Module.ID] {
    (curriculum.modulesByCompetency[competency.id] ?? []).filter { module in
      let period = competency.renewEvery
      return passing(of: module, renewedEvery: period).standing.isCurrent
        && !passing(of: module, renewedEvery: period, onlyCurrent: true).standing.isCurrent
    }.map(\.id)
  }
}

extension Renewal {
  /// In days: a change asks for it now.
  fileprivate func urgency(on date: CalendarDate) -> Int {
    let day = dueOn?.daysSinceEpoch ?? .max
    return reason == .runsOut ? day : min(day, date.daysSinceEpoch)
  }
}
