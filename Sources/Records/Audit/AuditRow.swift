import CanonicalJSON
import CurriculumModel
import GRDB

/// Reads entries as an audit shows them.
struct AuditRow {
  let database: Database

  /// From sequence, moment, kind, payload, the actor's id and name, the person's id and name, and
  /// the agency's name.
  func entry(from row: Row) throws -> AuditEntry {
    let sequence: Int = row[0]
    guard let kind = LedgerKind(rawValue: row[2]),
      let event = try? CanonicalJSONDecoder().decode(
        kind.event, from: Array((row[3] as String).utf8))
    else { throw RecordsError.ledgerDamaged(sequence: sequence) }
    let actor: PersonID? = try row.optionalID(4)
    let hidden = actor == nil ? "The site" : "Somebody else"
    return AuditEntry(
      sequence: sequence, recorded: row.moment(1), kind: AuditKind(kind),
      actor: EntryAuthor(id: actor, name: row[5] as String? ?? hidden),
      deed: AuditDeed(parts: try event.deed.parts.map(named)),
      person: try (row.optionalID(6) as PersonID?).map {
        EntryAuthor(id: $0, name: row[7] as String? ?? "")
      },
      agency: row[8])
  }

  /// With names in place of what only the records can name.
  private func named(_ part: AuditDeed.Part) throws -> AuditDeed.Part {
    switch part {
    case .agency(let id): .words(try name("SELECT name FROM agency WHERE id = ?", id))
    case .team(let id): .words(try name("SELECT name FROM team WHERE id = ?", id))
    case .observation(let id):
      try skill(of: id).map(AuditDeed.Part.skill) ?? .words("a skill")
    case .words, .pathway, .module, .quiz, .skill, .competency: part
    }
  }

  private func name<Subject>(_ sql: String, _ id: RandomID<Subject>) throws -> String {
    let name = try String.fetchOne(
      database.cachedStatement(sql: sql), arguments: [id.blob])
    return "“\(name ?? "")”"
  }

  private func skill(of observation: ObservationID) throws -> Objective.ID? {
    try String.fetchOne(
      database.cachedStatement(sql: "SELECT skill FROM observation WHERE id = ?"),
      arguments: [observation.blob]
    ).flatMap { Objective.ID($0) }
  }
}
