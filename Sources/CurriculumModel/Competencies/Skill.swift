/// A skill that is shown on the job. Lessons and questions name it as they name an objective.
public struct Skill: Hashable, Sendable, Codable, Identifiable {
  public let id: Objective.ID
  public let title: [Inline]
  public let statement: [Block]
  public let evidence: [EvidenceKind]
  public let sources: [Citation]
  /// The behaviours that an observer looks for.
  public let rubric: [[Inline]]
  /// `true` or nothing, so that releases from before this was asked read and spell as they did.
  private let countersigned: Bool?

  public init(
    id: Objective.ID, title: [Inline], statement: [Block], evidence: [EvidenceKind],
    sources: [Citation], rubric: [[Inline]], isCountersigned: Bool = false
  ) {
    self.id = id
    self.title = title
    self.statement = statement
    self.evidence = evidence
    self.sources = sources
    self.rubric = rubric
    countersigned = isCountersigned ? true : nil
  }

  /// Whether a second person has to stand behind an observation before it counts.
  public var isCountersigned: Bool { countersigned ?? false }
}
