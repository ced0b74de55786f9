import GRDB

/// How far an audit reaches.
enum AuditReach: Hashable, Sendable {
  case everything
  case agency(AgencyID)

  var agency: AgencyID? {
    switch self {
    case .everything: nil
    case .agency(let agency): agency
    }
  }
}

extension Scope {
  /// Administrators look through what concerns their agency, those of the site through everything.
  func auditReach(of authority: Authority) throws -> AuditReach {
    guard let viewer = authority.actor else { return .everything }
    let agency = try PersonRow.agency(of: viewer, in: database)
    try requireAdministration(of: agency, by: authority)
    return agency.map(AuditReach.agency) ?? .everything
  }
}
