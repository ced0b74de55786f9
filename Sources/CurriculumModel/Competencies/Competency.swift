/// What a member of staff must know or be able to do, and how it is shown.
public struct Competency: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<Competency>
  public let title: [Inline]
  /// The competency in a sentence or two.
  public let statement: [Block]
  public let evidence: EvidenceCriteria
  /// How long evidence counts; `nil` for ever.
  public let renewEvery: CalendarPeriod?
  public let sources: [Citation]
  public let objectives: [Objective]
  public let skills: [Skill]
  /// What an agency shows, where `evidence` has `attestation`.
  public let documents: [[Inline]]

  public init(
    id: Identifier<Competency>, title: [Inline], statement: [Block], evidence: EvidenceCriteria,
    renewEvery: CalendarPeriod? = nil, sources: [Citation], objectives: [Objective],
    skills: [Skill], documents: [[Inline]]
  ) {
    self.id = id
    self.title = title
    self.statement = statement
    self.evidence = evidence
    self.renewEvery = renewEvery
    self.sources = sources
    self.objectives = objectives
    self.skills = skills
    self.documents = documents
  }

  /// What lessons can teach and questions can test: the objectives, then the skills.
  public var objectiveIDs: [Objective.ID] { objectives.map(\.id) + skills.map(\.id) }
}
