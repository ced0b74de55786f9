public import CurriculumModel
import Foundation
import GRDB

extension RecordStore {
  /// Adds an agency; only those who run the site may.
  public func createAgency(
    name: String, profile: AgencyProfile.ID?, by authority: Authority
  ) async throws -> Agency {
    try await write(concerning: .nobody) { pen in
      try Scope(pen.database).requireAdministration(of: nil, by: authority)
      let name = try pen.checkedName(name)
      let agency = Agency(id: AgencyID(from: pen.random), name: name, profile: profile)
      try pen.append(
        AgencyCreated(
          agency: agency.id, name: pen.seal(name, about: nil), profile: profile),
        about: nil, by: authority)
      return agency
    }
  }

  /// Decides about texts that look as if they told who a real child is, for all of the agency.
  public func setTextRule(
    _ rule: TextRule, of agency: AgencyID, by authority: Authority
  ) async throws {
    try await write(concerning: .everyone) { pen in
      try Scope(pen.database).requireAdministration(of: agency, by: authority)
      try pen.requireAgency(agency)
      let before = try String.fetchOne(
        pen.database, sql: "SELECT text_rule FROM agency WHERE id = ?", arguments: [agency.blob])
      guard before != rule.rawValue else { return }
      try pen.append(TextRuleSet(agency: agency, rule: rule), about: nil, by: authority)
    }
  }

  /// The agencies whose people a visitor may change, and the visitor's own; by name.
  public func agencies(visibleTo visitor: Visitor) async throws -> [Agency] {
    let viewer = visitor.person.id
    return try await database.read { database in
      let scope = Scope(database)
      let own = try PersonRow.find(viewer, in: database).agency
      return try Row.fetchAll(
        database,
        sql: "SELECT id, name, profile, text_rule FROM agency ORDER BY name COLLATE NOCASE, id"
      ).map { row in
        Agency(
          id: try row.id(0), name: row[1],
          profile: (row[2] as String?).flatMap { AgencyProfile.ID($0) },
          textRule: TextRule(rawValue: row[3]) ?? .ask)
      }.filter { try $0.id == own || scope.mayAdminister($0.id, by: .person(viewer)) }
    }
  }
}

extension LedgerPen {
  /// The name without spaces around it; refuses none and more than 200 bytes.
  func checkedName(_ name: String) throws -> String {
    let name = name.trimmingCharacters(in: .whitespacesAndNewlines)
    guard (1...200).contains(name.utf8.count) else { throw RecordsError.nameMissing }
    return name
  }
}
