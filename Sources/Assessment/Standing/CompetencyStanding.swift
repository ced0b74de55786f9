public import CurriculumModel

/// What a person's evidence amounts to for a competency, and why.
public struct CompetencyStanding: Hashable, Sendable, Codable {
  /// One part of what the competency asks for.
  public struct Requirement: Hashable, Sendable, Codable {
    /// Where several would do, the one that is worth most; the first of equals.
    public let kind: EvidenceKind
    public let standing: Standing
    public let metOn: CalendarDate?
    public let dueOn: CalendarDate?
    /// The ledger entries that it rests on, in rising order.
    public let entries: [Int]
    /// What is asked for, in a sentence or two.
    public let rule: String

    public init(
      kind: EvidenceKind, standing: Standing, metOn: CalendarDate? = nil,
      dueOn: CalendarDate? = nil, entries: [Int], rule: String
    ) {
      self.kind = kind
      self.standing = standing
      self.metOn = metOn
      self.dueOn = dueOn
      self.entries = entries
      self.rule = rule
    }

    public var isMet: Bool { standing.isCurrent }
  }

  public let competency: Competency.ID
  public let standing: Standing
  /// The day on which the evidence that counts was complete; `nil` where it never was.
  public let metOn: CalendarDate?
  /// The last day on which all of it counts; `nil` for ever, or where it was never complete.
  public let dueOn: CalendarDate?
  /// One for each part of `Competency.evidence`, all of them needed.
  public let requirements: [Requirement]

  public init(
    competency: Competency.ID, standing: Standing, metOn: CalendarDate? = nil,
    dueOn: CalendarDate? = nil, requirements: [Requirement]
  ) {
    self.competency = competency
    self.standing = standing
    self.metOn = metOn
    self.dueOn = dueOn
    self.requirements = requirements
  }
}

/// The standing of a person with this evidence on a day. The rules are in
/// Documentation/Standing.md. A competency that the curriculum does not have is not started.
public func competencyStanding(
  of competency: Competency.ID, in curriculum: CurriculumIndex, evidence: [EvidenceEntry],
  on date: CalendarDate
) -> CompetencyStanding {
  competencyStanding(
    of: competency, in: curriculum, counting: CountedEvidence(evidence, on: date))
}

/// The same for whoever asks about several competencies.
public func competencyStanding(
  of id: Competency.ID, in curriculum: CurriculumIndex, counting evidence: CountedEvidence
) -> CompetencyStanding {
  guard let competency = curriculum.competencies[id] else {
    return CompetencyStanding(competency: id, standing: .notStarted, requirements: [])
  }
  let modules = curriculum.modulesByCompetency[id] ?? []
  let waiver = evidence.waiving(of: competency)
  let shown = evidence.shownParts(of: competency, taughtBy: modules, waiver)
  let whole = Showing.all(shown.map(\.showing))
  return CompetencyStanding(
    competency: id, standing: whole.standing, metOn: whole.metOn, dueOn: whole.dueOn,
    requirements: zip(competency.evidence.parts, shown).map { part, shown in
      .init(
        kind: shown.kind, standing: shown.showing.standing, metOn: shown.showing.metOn,
        dueOn: shown.showing.dueOn, entries: shown.showing.entries,
        rule: shown.showing == waiver && waiver != .none
          ? "Earlier learning was accepted in its place.\(competency.renewal)"
          : competency.rule(for: part, taughtBy: modules))
    })
}

extension CountedEvidence {
  func standing(of competency: Competency, in curriculum: CurriculumIndex) -> Standing {
    whole(of: competency, in: curriculum).standing
  }

  /// All that a competency asks for, together.
  func whole(of competency: Competency, in curriculum: CurriculumIndex) -> Showing {
    .all(
      shownParts(
        of: competency, taughtBy: curriculum.modulesByCompetency[competency.id] ?? [],
        waiving(of: competency)
      ).map(\.showing))
  }

  /// One for each part that is asked for, by the kind that is worth most; the waiver where it is
  /// worth more.
  fileprivate func shownParts(
    of competency: Competency, taughtBy modules: [Module], _ waiver: Showing
  ) -> [(kind: EvidenceKind, showing: Showing)] {
    competency.evidence.parts.map { part in
      var best = (kind: part[0], showing: showing(of: part[0], for: competency, taughtBy: modules))
      for kind in part.dropFirst() {
        let other = showing(of: kind, for: competency, taughtBy: modules)
        if other.isWorthMore(than: best.showing) { best = (kind, other) }
      }
      if waiver.isWorthMore(than: best.showing) { best.showing = waiver }
      return best
    }
  }

  private func showing(
    of kind: EvidenceKind, for competency: Competency, taughtBy modules: [Module]
  ) -> Showing {
    switch kind {
    case .quiz:
      .all(modules.map { passing(of: $0, renewedEvery: competency.renewEvery) })
    case .observation:
      .all(
        competency.observedSkills.compactMap {
          observing(of: $0, renewedEvery: competency.renewEvery)
        })
    case .attestation:
      attesting(of: competency)
    }
  }
}
