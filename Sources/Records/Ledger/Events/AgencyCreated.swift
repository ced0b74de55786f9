import CurriculumModel
import GRDB

struct AgencyCreated: LedgerEvent {
  static let kind = LedgerKind.agencyCreated

  let agency: AgencyID
  /// Commits to the name, as a JSON string.
  let name: Commitment
  let profile: AgencyProfile.ID?

  var deed: AuditDeed {
    "added the agency \(.agency(agency))"
  }

  func agency(_ heading: EntryHeading, in database: Database) throws -> AgencyID? {
    agency
  }

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.perform(
      sql: "INSERT INTO agency (id, name, profile) VALUES (?, ?, ?)",
      arguments: [
        agency.blob, try name.value(String.self, in: database) ?? "", profile?.rawValue,
      ])
  }
}
