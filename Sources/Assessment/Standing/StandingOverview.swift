public import CurriculumModel

/// All that a person's evidence amounts to on a day, without the reasons: for whole teams.
public struct StandingOverview: Hashable, Sendable {
  private let standings: [Identifier<Framework>: [Standing]]
  private let complete: Set<Pathway.ID>
  private let renewals: [Renewal]

  public init(
    of evidence: [EvidenceEntry], in curriculum: CurriculumIndex, on date: CalendarDate
  ) {
    let counted = CountedEvidence(evidence, on: date)
    var wholes: [Competency.ID: Showing] = [:]
    for competency in curriculum.competencies.values {
      wholes[competency.id] = counted.whole(of: competency, in: curriculum)
    }
    standings = Dictionary(
      curriculum.curriculum.frameworks.map { framework in
        (framework.id, framework.competencies.map { wholes[$0.id]?.standing ?? .notStarted })
      }, uniquingKeysWith: { first, _ in first })
    complete = Set(
      curriculum.pathways.values.filter { pathway in
        counted.isComplete(pathway, in: curriculum) { wholes[$0.id]?.standing ?? .notStarted }
      }.map(\.id))
    renewals = counted.renewals(in: curriculum, within: .max) { wholes[$0.id] ?? .none }
  }

  /// In the order of the framework's competencies; none for a framework that the curriculum does not
  /// have.
  public func standings(in framework: Identifier<Framework>) -> [Standing] {
    standings[framework] ?? []
  }

  /// Whether everything on a pathway is done and counts.
  public func isComplete(_ pathway: Pathway.ID) -> Bool { complete.contains(pathway) }

  /// What is to be shown again at the latest so many days after a day, in the order of
  /// `renewals(of:in:within:on:)`. The day is the one that this is about.
  public func renewals(within days: Int, of date: CalendarDate) -> [Renewal] {
    renewals.filter { $0.isWanted(within: days, of: date) }
  }
}
