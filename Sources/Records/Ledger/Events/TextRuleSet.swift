import GRDB

/// What becomes of the agency's texts that look as if they told who a real child is.
struct TextRuleSet: LedgerEvent {
  static let kind = LedgerKind.textRuleSet
  static let title = "Rule for texts set"

  let agency: AgencyID
  let rule: TextRule

  var deed: AuditDeed {
    switch rule {
    case .ask: "let texts that look like a real child be saved after a warning"
    case .refuse: "had texts that look like a real child refused"
    }
  }

  func agency(_ heading: EntryHeading, in database: Database) throws -> AgencyID? {
    agency
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: "UPDATE agency SET text_rule = ? WHERE id = ?", arguments: [rule.rawValue, agency.blob])
  }
}
