import CurriculumModel
import GRDB

struct AgencyCreated: LedgerEvent {
  static let kind = LedgerKind.agencyCreated

  let agency: AgencyID
  /// Commits to the name, as a JSON string.
  let name: Commitment
  let profile: AgencyProfile.ID?

  func project(_ heading: EntryHeading, in database: Database) throws {
    try database.execute(
      sql: "INSERT INTO agency (id, name, profile) VALUES (?, ?, ?)",
      arguments: [
        agency.blob, try name.value(String.self, in: database) ?? "", profile?.rawValue,
      ])
  }
}
