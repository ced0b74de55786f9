import CurriculumModel
import GRDB

/// Everyone in a data folder, for whoever can run commands on the machine. Changes nothing, and can
/// read beside a server.
public struct OperatorRoll: EvidenceRoll {
  private let folder: String

  public init(folder: String) {
    self.folder = folder
  }

  public func peopleOnRoll() async throws -> [PersonOnRoll] {
    try ReadOnlyRecords(StoreFolder(path: folder)).read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT person.id, person.name, agency.name, agency.profile
          FROM person LEFT JOIN agency ON agency.id = person.agency
          WHERE person.is_active ORDER BY person.name COLLATE NOCASE, person.id
          """)
      return try rows.map { row in
        let id: PersonID = try row.id(0)
        return PersonOnRoll(
          id: id, name: row[1], agency: row[2],
          profile: (row[3] as String?).flatMap { AgencyProfile.ID($0) },
          evidence: try EvidenceRow.all(of: id, in: database))
      }
    }
  }
}
