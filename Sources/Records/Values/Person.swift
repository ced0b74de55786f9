/// A member of staff.
public struct Person: Hashable, Sendable, Identifiable {
  public let id: PersonID
  /// `Erased person` once the person's name was taken out of the store.
  public let name: String
  /// Empty once erased.
  public let email: String
  /// `nil` for those who run the site for every agency.
  public let agency: AgencyID?
  public let roles: Set<Role>
  /// People who left can no longer sign in; what they did stays.
  public let isActive: Bool

  public init(
    id: PersonID, name: String, email: String, agency: AgencyID?, roles: Set<Role>,
    isActive: Bool = true
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.agency = agency
    self.roles = roles
    self.isActive = isActive
  }
}

/// What an administrator says about a person who is to be added.
public struct NewPerson: Hashable, Sendable {
  public let name: String
  public let email: String
  public let agency: AgencyID?
  public let roles: Set<Role>
  /// Teams of the same agency to be a member of.
  public let teams: [TeamID]

  public init(
    name: String, email: String, agency: AgencyID?, roles: Set<Role> = [.learner],
    teams: [TeamID] = []
  ) {
    self.name = name
    self.email = email
    self.agency = agency
    self.roles = roles
    self.teams = teams
  }
}

/// A person with the one-time link to choose a password with, which is told only now.
public struct InvitedPerson: Hashable, Sendable {
  public let person: Person
  public let token: InvitationToken
  public let expires: UTCMilliseconds
}
