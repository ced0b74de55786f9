import CanonicalJSON
import Foundation
import GRDB

/// What writes into the ledger, within one transaction and at one moment.
struct LedgerPen {
  let database: Database
  let now: UTCMilliseconds
  let random: RandomSource

  /// Adds an entry at the end and brings the projections up to date. Gives its sequence.
  @discardableResult
  func append(
    _ event: some LedgerEvent, about person: PersonID?, by authority: Authority
  ) throws -> Int {
    let head = try LedgerHead.last(in: database)
    let entry = LedgerEntry(
      heading: EntryHeading(
        sequence: head.sequence + 1, recorded: now, person: person, actor: authority.actor),
      kind: type(of: event).kind.rawValue,
      payload: String(decoding: try CanonicalJSONEncoder().encode(event), as: UTF8.self),
      previous: head.digest)
    try database.cachedStatement(
      sql: """
        INSERT INTO ledger (sequence, recorded_ms, kind, person, actor, payload, previous, digest)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      entry.heading.sequence, now.value, entry.kind, person?.blob, authority.actor?.blob,
      entry.payload, entry.previous.blob, entry.digest.blob,
    ])
    try event.takeEffect(entry.heading, in: database)
    return entry.heading.sequence
  }

  /// Puts a text beside the ledger and gives what the ledger says in its place.
  func seal(_ value: some Encodable, about person: PersonID?) throws -> Commitment {
    let text = try CanonicalJSONEncoder().encode(value)
    return try seal(text: text, about: person)
  }

  func seal(text: [UInt8], about person: PersonID?) throws -> Commitment {
    let salt = random.bytes(32)
    let commitment = Commitment(to: text, salt: salt)
    try database.perform(
      sql: "INSERT INTO private_text (commitment, person, salt, text) VALUES (?, ?, ?, ?)",
      arguments: [
        commitment.bytes.blob, person?.blob, salt.blob, String(decoding: text, as: UTF8.self),
      ])
    return commitment
  }
}

/// The last entry's place and digest.
struct LedgerHead: Hashable, Sendable {
  let sequence: Int
  let digest: [UInt8]

  static func last(in database: Database) throws -> LedgerHead {
    let statement = try database.cachedStatement(
      sql: "SELECT sequence, digest FROM ledger ORDER BY sequence DESC LIMIT 1")
    guard let row = try Row.fetchOne(statement) else {
      return LedgerHead(sequence: 0, digest: LedgerEntry.origin)
    }
    return LedgerHead(sequence: row[0], digest: Array(row[1] as Data))
  }
}
