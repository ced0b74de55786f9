/// On whose word something is written. The store checks that a person may do it.
public enum Authority: Hashable, Sendable {
  case person(PersonID)
  /// Whoever can run commands on the machine: may do everything.
  case siteOperator

  /// As the ledger names it.
  var actor: PersonID? {
    switch self {
    case .person(let id): id
    case .siteOperator: nil
    }
  }
}
