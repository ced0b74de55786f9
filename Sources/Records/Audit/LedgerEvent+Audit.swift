import GRDB

extension LedgerEvent {
  /// The words of the kind: `Roles set`.
  static var title: String {
    let words = kind.rawValue.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  func agency(_ heading: EntryHeading, in database: Database) throws -> AgencyID? {
    try heading.person.flatMap { try PersonRow.agency(of: $0, in: database) }
  }

  /// Brings the tables up to date: what `append` and a rebuild both do with an entry.
  func takeEffect(_ heading: EntryHeading, in database: Database) throws {
    // Asked first: a withdrawal takes away the row that tells.
    let agency = try agency(heading, in: database)
    try project(heading, in: database)
    guard let agency else { return }
    try database.cachedStatement(
      sql: "INSERT INTO entry_agency (sequence, agency, kind) VALUES (?, ?, ?)"
    ).execute(arguments: [heading.sequence, agency.blob, Self.kind.rawValue])
  }
}
