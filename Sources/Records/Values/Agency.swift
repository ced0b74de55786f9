public import CurriculumModel

/// An organisation whose staff learn here.
public struct Agency: Hashable, Sendable, Identifiable {
  public let id: AgencyID
  public let name: String
  /// Whose values fill the blanks of lessons.
  public let profile: AgencyProfile.ID?
  public let textRule: TextRule

  public init(
    id: AgencyID, name: String, profile: AgencyProfile.ID?, textRule: TextRule = .ask
  ) {
    self.id = id
    self.name = name
    self.profile = profile
    self.textRule = textRule
  }
}

/// A supervisor's people; a person may be on several.
public struct Team: Hashable, Sendable, Identifiable {
  /// What a person is on a team.
  public enum Part: String, Hashable, Sendable, Codable, CaseIterable {
    case member, supervisor
  }

  public let id: TeamID
  public let agency: AgencyID
  public let name: String
  public let members: [PersonID]
  public let supervisors: [PersonID]

  public init(
    id: TeamID, agency: AgencyID, name: String, members: [PersonID], supervisors: [PersonID]
  ) {
    self.id = id
    self.agency = agency
    self.name = name
    self.members = members
    self.supervisors = supervisors
  }
}
