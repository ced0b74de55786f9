import Foundation
import GRDB

/// The ledger's last entry, signed with the site's key and kept beside the ledger. A copy that was
/// cut short, or hashed anew from some entry on, does not match it unless the key was used too.
struct LedgerSeal: Hashable, Sendable {
  let head: LedgerHead
  let signature: [UInt8]

  /// What is signed.
  static func message(for head: LedgerHead) -> [UInt8] {
    Array("groundwork ledger head\n\(head.sequence)\n\(head.digest.hex)\n".utf8)
  }

  /// Signs the head anew where entries came in; called before every commit.
  static func renew(in database: Database, with key: SigningKey) throws {
    let head = try LedgerHead.last(in: database)
    let sealed = try Int.fetchOne(
      database.cachedStatement(sql: "SELECT sequence FROM ledger_head WHERE id = 1"))
    guard head.sequence != sealed ?? 0 else { return }
    try database.cachedStatement(
      sql: """
        INSERT INTO ledger_head (id, sequence, digest, signature) VALUES (1, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
          sequence = excluded.sequence, digest = excluded.digest, signature = excluded.signature
        """
    ).execute(arguments: [
      head.sequence, head.digest.blob, try key.signature(over: message(for: head)).blob,
    ])
  }

  /// Refuses to go on from an end that is not the one that was signed: the next entry would sign
  /// what somebody else put there.
  static func requireIntact(in database: Database, by key: IssuerKey) throws {
    let head = try LedgerHead.last(in: database)
    guard let seal = try stored(in: database) else {
      guard head.sequence == 0 else { throw RecordsError.ledgerEndMoved }
      return
    }
    guard seal.head == head, key.isValid(seal.signature, over: message(for: head)) else {
      throw RecordsError.ledgerEndMoved
    }
  }

  static func stored(in database: Database) throws -> LedgerSeal? {
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT sequence, digest, signature FROM ledger_head WHERE id = 1")
    else { return nil }
    return LedgerSeal(
      head: LedgerHead(sequence: row[0], digest: Array(row[1] as Data)),
      signature: Array(row[2] as Data))
  }
}
