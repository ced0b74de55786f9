import Assessment
import CurriculumModel
import GRDB

/// Reads observations, with all that was said about them since.
enum ObservationRow {
  private static let query = """
    SELECT seen.id, seen.person, seen.skill, seen.level, seen.seen_on,
      (SELECT text FROM private_text WHERE commitment = seen.place),
      (SELECT text FROM private_text WHERE commitment = seen.note),
      (SELECT text FROM private_text WHERE commitment = seen.reason),
      seen.release, seen.sequence, seen.recorded_ms, seen.author, author.name,
      signed.sequence, signed.recorded_ms, signed.author, signer.name,
      revocation.sequence, revocation.recorded_ms, revocation.author, revoker.name,
      (SELECT text FROM private_text WHERE commitment = revocation.reason)
    FROM observation AS seen
    LEFT JOIN person AS author ON author.id = seen.author
    LEFT JOIN countersignature AS signed ON signed.observation = seen.id
    LEFT JOIN person AS signer ON signer.id = signed.author
    LEFT JOIN revocation ON revocation.target = seen.sequence
    LEFT JOIN person AS revoker ON revoker.id = revocation.author
    """

  static func find(_ id: ObservationID, in database: Database) throws -> Observation {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "\(query) WHERE seen.id = ?"), arguments: [id.blob])
    guard let row else { throw RecordsError.notFound(.observation) }
    return try observation(from: row, in: database)
  }

  /// The latest first.
  static func all(of person: PersonID, in database: Database) throws -> [Observation] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: "\(query) WHERE seen.person = ? ORDER BY seen.seen_on DESC, seen.sequence DESC"),
      arguments: [person.blob]
    ).map { try observation(from: $0, in: database) }
  }

  private static func observation(from row: Row, in database: Database) throws -> Observation {
    let id: ObservationID = try row.id(0)
    let isSigned = row[13] as Int? != nil
    guard let skill = Objective.ID(row[2] as String), let seenOn = CalendarDate(row[4] as String),
      let level = ObservationLevel(rawValue: row[3]), let release = ReleaseDigest(hex: row[8])
    else { throw RecordsError.ledgerDamaged(sequence: row[9]) }
    return Observation(
      id: id, person: try row.id(1), skill: skill, level: level, seenOn: seenOn,
      place: try row.sealedText(5), note: try row.sealedText(6), reason: try row.sealedText(7),
      release: release, mark: try row.mark(9), countersignature: isSigned ? try row.mark(13) : nil,
      revocation: try row.revocation(17),
      replies: try replies(to: id, in: database))
  }

  private static func replies(
    to observation: ObservationID, in database: Database
  ) throws -> [Observation.Reply] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT reply.sequence, reply.recorded_ms, private_text.text
          FROM observation_reply AS reply
          JOIN private_text ON private_text.commitment = reply.text
          WHERE reply.observation = ? ORDER BY reply.sequence
          """),
      arguments: [observation.blob]
    ).map {
      Observation.Reply(
        sequence: $0[0], recorded: $0.moment(1), text: try $0.sealedText(2) ?? "")
    }
  }
}
