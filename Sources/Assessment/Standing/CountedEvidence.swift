public import CurriculumModel

/// The evidence that counts on a day: what had happened by then and was not revoked by then. Worth
/// keeping where several things are asked about a person.
public struct CountedEvidence: Sendable {
  /// What an entry has something to say about.
  private enum Subject: Hashable {
    case module(Module.ID)
    case skill(Objective.ID)
    case competency(Competency.ID)
    case entry(Int)
  }

  /// In the order of the ledger, without revocations.
  let entries: [EvidenceEntry]
  let date: CalendarDate
  /// The same entries: looking through all of them for each of a framework's skills is what a page
  /// of a large team would spend most of its time with.
  private let bySubject: [Subject: [EvidenceEntry]]

  public init(_ evidence: [EvidenceEntry], on date: CalendarDate) {
    var revoked: Set<Int> = []
    var counted: [EvidenceEntry] = []
    // From the end, so that a revocation is known to stand before it takes effect.
    for entry in evidence.inLedgerOrder.reversed()
    where entry.date <= date && !revoked.contains(entry.sequence) {
      if case .revocation(let target) = entry.kind {
        revoked.insert(target)
      } else {
        counted.append(entry)
      }
    }
    entries = counted.reversed()
    bySubject = Dictionary(grouping: entries) { Self.subject(of: $0.kind) }
    self.date = date
  }

  private static func subject(of kind: Evidence) -> Subject {
    switch kind {
    case .quizPassed(_, let module, _), .quizWaiting(_, let module): .module(module)
    case .observation(let skill, _): .skill(skill)
    case .attestation(let competency, _), .waiver(let competency): .competency(competency)
    case .countersignature(let target), .revocation(let target): .entry(target)
    }
  }

  private func entries(about subject: Subject) -> [EvidenceEntry] { bySubject[subject] ?? [] }

  /// Whether the module's quiz was passed. A pass of an earlier revision still counts and is due,
  /// unless only current ones are asked for.
  func passing(
    of module: Module, renewedEvery period: CalendarPeriod?, onlyCurrent: Bool = false
  ) -> Showing {
    .best(
      entries(about: .module(module.id)).compactMap { entry in
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
    entries(about: .module(module.id)).contains { entry in
      if case .quizWaiting(_, module.id) = entry.kind { true } else { false }
    }
  }

  /// Whether a skill was seen: the last observation decides, by day and then by ledger. `nil`
  /// where it does not apply to this person's work.
  ///
  /// Where two people have to stand behind it, one that nobody has countersigned is begun, and takes
  /// nothing from an earlier one that somebody has.
  func observing(of skill: Skill, renewedEvery period: CalendarPeriod?) -> Showing? {
    let all = entries(about: .skill(skill.id)).compactMap { entry -> Seen? in
      guard case .observation(skill.id, let level) = entry.kind else { return nil }
      let signature = skill.isCountersigned ? signature(of: entry) : nil
      let isWaiting = level == .seen && skill.isCountersigned && signature == nil
      return Seen(entry: entry, level: level, signature: signature, isWaiting: isWaiting)
    }
    if let last = all.filter({ !$0.isWaiting }).max(by: Seen.isEarlier), last.level == .seen {
      return .shown(
        by: last.entry, with: last.signature, through: lastDay(of: last.entry, period), on: date)
    }
    guard let last = all.max(by: Seen.isEarlier) else { return Showing.none }
    return last.level == .doesNotApply ? nil : .begun(last.entry)
  }

  private struct Seen {
    let entry: EvidenceEntry
    let level: ObservationLevel
    let signature: EvidenceEntry?
    let isWaiting: Bool

    static func isEarlier(_ one: Seen, _ other: Seen) -> Bool {
      (one.entry.date, one.entry.sequence) < (other.entry.date, other.entry.sequence)
    }
  }

  private func signature(of observation: EvidenceEntry) -> EvidenceEntry? {
    entries(about: .entry(observation.sequence)).first { entry in
      if case .countersignature(observation.sequence) = entry.kind { true } else { false }
    }
  }

  /// Whether the agency showed its documents: through the day that they name or the renewal,
  /// whichever is first.
  func attesting(of competency: Competency) -> Showing {
    .best(
      entries(about: .competency(competency.id)).compactMap { entry in
        guard case .attestation(competency.id, let validUntil) = entry.kind else { return nil }
        let days = [validUntil, lastDay(of: entry, competency.renewEvery)].compactMap(\.self)
        return .shown(by: entry, through: days.min(), on: date)
      })
  }

  func waiving(of competency: Competency) -> Showing {
    .best(
      entries(about: .competency(competency.id)).compactMap { entry in
        guard case .waiver(competency.id) = entry.kind else { return nil }
        return .shown(by: entry, through: lastDay(of: entry, competency.renewEvery), on: date)
      })
  }

  private func lastDay(of entry: EvidenceEntry, _ period: CalendarPeriod?) -> CalendarDate? {
    period?.after(entry.shownOn ?? entry.date)
  }
}

extension [EvidenceEntry] {
  /// The same where they are in order already, as they nearly always come.
  fileprivate var inLedgerOrder: [EvidenceEntry] {
    let isInOrder = zip(self, dropFirst()).allSatisfy { $0.sequence <= $1.sequence }
    return isInOrder ? self : sorted { $0.sequence < $1.sequence }
  }
}

/// The entries that count on a day, in the order of the ledger: those that had happened by then and
/// were not revoked by then. Revocations themselves are left out.
public func evidenceCounting(on date: CalendarDate, of evidence: [EvidenceEntry]) -> [EvidenceEntry]
{
  CountedEvidence(evidence, on: date).entries
}
