public import Assessment
public import CurriculumModel

/// Whoever can say what people have shown: the store, or a test.
public protocol EvidenceRoll: Sendable {
  /// Everyone who has not left, by name.
  func peopleOnRoll() async throws -> [PersonOnRoll]
}

/// A person, with what a new release may concern.
public struct PersonOnRoll: Hashable, Sendable, Identifiable {
  public let id: PersonID
  public let name: String
  /// The name of the person's agency.
  public let agency: String?
  /// Whose values the person reads.
  public let profile: AgencyProfile.ID?
  /// In the order of the ledger.
  public let evidence: [EvidenceEntry]

  public init(
    id: PersonID, name: String, agency: String?, profile: AgencyProfile.ID?,
    evidence: [EvidenceEntry]
  ) {
    self.id = id
    self.name = name
    self.agency = agency
    self.profile = profile
    self.evidence = evidence
  }
}
