/// A person as a row of a file describes them: the names of things, not yet the things.
public struct NewPersonRow: Hashable, Sendable {
  /// Where in the file the row begins, counting from 1.
  public let line: Int
  public let name: String
  public let email: String
  /// The agency's name; `nil` where the file does not say.
  public let agency: String?
  /// The names of teams; empty where the file does not say.
  public let teams: [String]
  /// Of the roles that were allowed, none twice; empty where the file does not say.
  public let roles: [String]

  public init(
    line: Int, name: String, email: String, agency: String? = nil, teams: [String] = [],
    roles: [String] = []
  ) {
    self.line = line
    self.name = name
    self.email = email
    self.agency = agency
    self.teams = teams
    self.roles = roles
  }
}
