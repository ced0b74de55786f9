import Assessment

extension ObservationLevel {
  var auditWords: String {
    switch self {
    case .seen: "seen"
    case .seenWithHelp: "seen with help"
    case .notYet: "not yet"
    case .doesNotApply: "does not apply"
    }
  }
}

extension [Role] {
  var auditWords: String { map(\.rawValue).joined(separator: ", ") }
}
