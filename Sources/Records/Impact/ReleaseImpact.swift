import Assessment
public import CurriculumChanges
public import CurriculumModel

/// Whom a new release concerns: per competency, the people who have shown something that has
/// changed since, or whose standing is another under the new release.
public struct ReleaseImpact: Hashable, Sendable, Codable {
  /// One effect of the comparison, with the people.
  public struct Effect: Hashable, Sendable, Codable {
    public let effect: CompetencyEffect
    /// By name.
    public let people: [AffectedPerson]
  }

  /// In the order of the comparison, those that concern nobody included.
  public let effects: [Effect]

  /// Everyone concerned, once.
  public var people: Set<PersonID> { Set(effects.flatMap(\.people).map(\.person)) }

  /// The comparison is of these two curricula.
  public init(
    of comparison: CurriculumComparison, from old: Curriculum, to new: Curriculum,
    on roll: some EvidenceRoll, at date: CalendarDate
  ) async throws {
    let people = try await roll.peopleOnRoll()
    let rules = ImpactRules(old: CurriculumIndex(old), new: CurriculumIndex(new), date: date)
    effects = comparison.effects.map { effect in
      Effect(effect: effect, people: people.compactMap { rules.affected($0, by: effect) })
    }
  }
}
