public import CurriculumModel

/// The evidence that counts on a day: what had happened by then and was not revoked by then.
struct CountedEvidence {
  /// In the order of the ledger, without revocations.
  let entries: [EvidenceEntry]
  let date: CalendarDate

  init(_ evidence: [EvidenceEntry], on date: CalendarDate) {
    var revoked: Set<Int> = []
    var counted: [EvidenceEntry] = []
    // From the end, so that a revocation is known to stand before it takes effect.
    for entry in evidence.sorted(by: { $0.sequence > $1.sequence })
    where entry.date <= date && !revoked.contains(entry.sequence) {
      if case .revocation(let target) = entry.kind {
        revoked.insert(target)
      } else {
        counted.append(entry)
      }
    }
    entries = counted.reversed()
    self.date = date
  }

  /// Whether the module's quiz was passed. A pass of an earlier revision still counts and is due,
  /// unless only current ones are asked for.
  func passing(
    of module: Module, renewedEvery period: CalendarPeriod?, onlyCurrent: Bool = false
  ) -> Showing {
    .best(
      entries.compactMap { entry in
        if case .quizWaiting(_, module.id) = entry.kind, !onlyCurrent { return .begun(entry) }
        guard case .quizPassed(_, module.id, let revision) = entry.kind else { return nil }
        let isOutdated = revision < module.revision
        if isOutdated, onlyCurrent { return nil }
        return .shown(
          by: entry, through: lastDay(of: entry, period), isOutdated: isOutdated, on: date)
      })
  }

  /// Whether the module's quiz was handed in and waits for a supervisor.
  func isWaiting(of module: Module) -> Bool {
    entries.contains { entry in
      if case .quizWaiting(_, module.id) = entry.kind { true } else { false }
    }
  }

  /// Whether a skill was seen: the last observation decides, by day and then by ledger. `nil`
  /// where it does not apply to this person's work.
  func observing(of skill: Skill, renewedEvery period: CalendarPeriod?) -> Showing? {
    let observations = entries.compactMap { entry -> (EvidenceEntry, ObservationLevel)? in
      guard case .observation(skill.id, let level) = entry.kind else { return nil }
      return (entry, level)
    }
    let latest = observations.max { ($0.0.date, $0.0.sequence) < ($1.0.date, $1.0.sequence) }
    guard let (entry, level) = latest else { return Showing.none }
    switch level {
    case .seen: return .shown(by: entry, through: lastDay(of: entry, period), on: date)
    case .seenWithHelp, .notYet: return .begun(entry)
    case .doesNotApply: return nil
    }
  }

  /// Whether the agency showed its documents: through the day that they name or the renewal,
  /// whichever is first.
  func attesting(of competency: Competency) -> Showing {
    .best(
      entries.compactMap { entry in
        guard case .attestation(competency.id, let validUntil) = entry.kind else { return nil }
        let days = [validUntil, lastDay(of: entry, competency.renewEvery)].compactMap(\.self)
        return .shown(by: entry, through: days.min(), on: date)
      })
  }

  func waiving(of competency: Competency) -> Showing {
    .best(
      entries.compactMap { entry in
        guard case .waiver(competency.id) = entry.kind else { return nil }
        return .shown(by: entry, through: lastDay(of: entry, competency.renewEvery), on: date)
      })
  }

  private func lastDay(of entry: EvidenceEntry, _ period: CalendarPeriod?) -> CalendarDate? {
    period?.after(entry.date)
  }
}

/// The entries that count on a day, in the order of the ledger: those that had happened by then and
/// were not revoked by then. Revocations themselves are left out.
public func evidenceCounting(on date: CalendarDate, of evidence: [EvidenceEntry]) -> [EvidenceEntry]
{
  CountedEvidence(evidence, on: date).entries
}
