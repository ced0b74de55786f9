/// What a person's evidence amounts to, for a competency or a part of it.
public enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
  case notStarted
  case underWay
  case met
  /// Met, and to be renewed: within 30 days, or because its module has changed.
  case due
  /// Was met, and ran out.
  case lapsed

  /// How many days before it runs out something is due.
  public static let daysOfNotice = 30

  /// Whether it counts today.
  public var isCurrent: Bool { self == .met || self == .due }

  /// What parts amount to that are all needed; no parts at all are a thing not started.
  static func all(_ parts: some Collection<Standing>) -> Standing {
    if parts.allSatisfy({ $0 == .notStarted }) { return .notStarted }
    if parts.contains(.notStarted) || parts.contains(.underWay) { return .underWay }
    if parts.contains(.lapsed) { return .lapsed }
    return parts.contains(.due) ? .due : .met
  }

  /// Rises with what it is worth.
  var worth: Int {
    switch self {
    case .notStarted: 0
    case .underWay: 1
    case .lapsed: 2
    case .due: 3
    case .met: 4
    }
  }
}
