import GRDB

/// The one place that decides whose rows a person may see, and which agency's people a person may
/// change. It goes by what the tables say at the moment of asking, not by what a visitor was.
struct Scope {
  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The ids that `:viewer` may see, as a query of one column, `person`: the viewer; the members
  /// of teams that the viewer supervises; the people of an administrator's agency, or everyone for
  /// an administrator who belongs to none.
  static let visiblePeople = """
    SELECT viewer.id AS person FROM person AS viewer
    WHERE viewer.id = :viewer AND viewer.is_active
    UNION
    SELECT theirs.person FROM person AS viewer
    JOIN person_role AS role ON role.person = viewer.id AND role.role = 'supervisor'
    JOIN team_member AS own ON own.person = viewer.id AND own.part = 'supervisor'
    JOIN team_member AS theirs ON theirs.team = own.team AND theirs.part = 'member'
    WHERE viewer.id = :viewer AND viewer.is_active
    UNION
    SELECT other.id FROM person AS viewer
    JOIN person_role AS role ON role.person = viewer.id AND role.role = 'administrator'
    JOIN person AS other ON other.agency = viewer.agency
    WHERE viewer.id = :viewer AND viewer.is_active
    UNION
    SELECT other.id FROM person AS viewer
    JOIN person_role AS role ON role.person = viewer.id AND role.role = 'administrator'
    JOIN person AS other ON viewer.agency IS NULL
    WHERE viewer.id = :viewer AND viewer.is_active
    """

  /// The ids of the members of teams that `:viewer` supervises, as a query of one column, `person`.
  static let supervisedPeople = """
    SELECT theirs.person FROM person AS viewer
    JOIN person_role AS role ON role.person = viewer.id AND role.role = 'supervisor'
    JOIN team_member AS own ON own.person = viewer.id AND own.part = 'supervisor'
    JOIN team_member AS theirs ON theirs.team = own.team AND theirs.part = 'member'
    WHERE viewer.id = :viewer AND viewer.is_active AND theirs.person <> viewer.id
    """

  /// The ids of everybody else of an administrator's agency, or of all for an administrator who
  /// belongs to none, as a query of one column, `person`.
  static let administeredPeople = """
    SELECT other.id AS person FROM person AS viewer
    JOIN person_role AS role ON role.person = viewer.id AND role.role = 'administrator'
    JOIN person AS other ON viewer.agency IS NULL OR other.agency = viewer.agency
    WHERE viewer.id = :viewer AND viewer.is_active AND other.id <> viewer.id
    """

  /// The ids of the teams that `:viewer` supervises, as a query of one column, `team`.
  static let supervisedTeams = """
    SELECT own.team FROM person AS viewer
    JOIN person_role AS role ON role.person = viewer.id AND role.role = 'supervisor'
    JOIN team_member AS own ON own.person = viewer.id AND own.part = 'supervisor'
    WHERE viewer.id = :viewer AND viewer.is_active
    """

  /// The ids of the teams that `:viewer` supervises or administers, as a query of one column, `team`.
  static let visibleTeams = """
    \(supervisedTeams)
    UNION
    SELECT team.id FROM person AS viewer
    JOIN person_role AS role ON role.person = viewer.id AND role.role = 'administrator'
    JOIN team ON viewer.agency IS NULL OR team.agency = viewer.agency
    WHERE viewer.id = :viewer AND viewer.is_active
    """

  func mayBeSeen(_ person: PersonID, by viewer: PersonID) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM (\(Self.visiblePeople)) WHERE person = :person)"),
      arguments: ["viewer": viewer.blob, "person": person.blob]) ?? false
  }

  /// Refuses with the same error whether the person is hidden or does not exist.
  func requireSight(of person: PersonID, by viewer: PersonID) throws {
    guard try mayBeSeen(person, by: viewer) else { throw RecordsError.notFound(.person) }
  }

  /// Whether people and teams of an agency may be changed; `nil` is the site itself.
  func mayAdminister(_ agency: AgencyID?, by authority: Authority) throws -> Bool {
    guard let viewer = authority.actor else { return true }
    return try Bool.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM person AS viewer
            JOIN person_role AS role ON role.person = viewer.id AND role.role = 'administrator'
            WHERE viewer.id = ? AND viewer.is_active
              AND (viewer.agency IS NULL OR viewer.agency = ?))
          """),
      arguments: [viewer.blob, agency?.blob]) ?? false
  }

  func requireAdministration(of agency: AgencyID?, by authority: Authority) throws {
    guard try mayAdminister(agency, by: authority) else { throw RecordsError.notAllowed }
  }

  /// Whether somebody may ask a person to learn, and may say what was seen of the person's work:
  /// administrators, and supervisors of their own; nobody of themselves.
  func maySupervise(_ person: PersonID, by authority: Authority) throws -> Bool {
    guard let viewer = authority.actor else { return true }
    return try viewer != person && mayBeSeen(person, by: viewer)
  }

  /// Refuses in the same way whether the person is hidden or does not exist; and people who left.
  func requireSupervision(of person: PersonID, by authority: Authority) throws {
    guard try maySupervise(person, by: authority) else {
      throw authority.actor == person ? RecordsError.notAllowed : .notFound(.person)
    }
    let isActive = try Bool.fetchOne(
      database.cachedStatement(sql: "SELECT is_active FROM person WHERE id = ?"),
      arguments: [person.blob])
    guard let isActive else { throw RecordsError.notFound(.person) }
    guard isActive else { throw RecordsError.notAllowed }
  }

  /// Whether somebody may ask a team to learn.
  func mayAssign(to team: TeamID, of agency: AgencyID, by authority: Authority) throws -> Bool {
    if try mayAdminister(agency, by: authority) { return true }
    return try Bool.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM person AS viewer
            JOIN person_role AS role ON role.person = viewer.id AND role.role = 'supervisor'
            JOIN team_member AS own ON own.person = viewer.id AND own.part = 'supervisor'
            WHERE viewer.id = ? AND viewer.is_active AND own.team = ?)
          """),
      arguments: [authority.actor?.blob, team.blob]) ?? false
  }
}
