import CanonicalJSON
import Foundation
import GRDB

/// Reads the ledger from the first entry to the last and stops at the first fault.
///
/// What a chain of digests shows: an entry that was changed, taken out, put in or moved does not
/// fit what follows. What it cannot show by itself: that its end was cut off, or that somebody
/// with the whole file hashed everything anew; for that there is the signed end, and every
/// completion record in people's hands, which names the digest of its day. Somebody who holds the
/// site's key can forge all but the latter.
struct LedgerWalk {
  let database: Database
  let key: IssuerKey?

  func report() throws -> LedgerReport {
    var entries = 0
    var digest = LedgerEntry.origin
    func report(_ fault: LedgerFault?, _ seal: LedgerReport.Seal) -> LedgerReport {
      LedgerReport(entries: entries, digest: digest.hex, fault: fault, seal: seal)
    }
    guard try isGuarded else { return report(.unguarded, .notReached) }
    let commitments = try AlteredTexts(in: database)
    let rows = try Row.fetchCursor(
      database, sql: "SELECT \(ReadEntry.columns) FROM ledger ORDER BY sequence")
    while let row = try rows.next() {
      let read = ReadEntry(row)
      if let fault = fault(of: read, at: entries + 1, after: digest, commitments) {
        return report(fault, .notReached)
      }
      entries += 1
      digest = read.digest ?? []
    }
    // Named by no entry, or its entry would have been reported.
    if commitments.areThere { return report(.strayText, .notReached) }
    let head = LedgerHead(sequence: entries, digest: digest)
    let stored = try LedgerSeal.stored(in: database)
    if let fault = sealFault(of: stored, at: head) { return report(fault, .notReached) }
    return report(nil, key == nil && stored != nil ? .unchecked : .holds)
  }

  private var isGuarded: Bool {
    get throws {
      try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'ledger'
            AND name IN ('ledger_refuses_update', 'ledger_refuses_delete', 'ledger_refuses_gaps')
          """) == 3
    }
  }

  private func fault(
    of read: ReadEntry, at sequence: Int, after digest: [UInt8], _ texts: AlteredTexts
  ) -> LedgerFault? {
    guard read.sequence == sequence else { return .missing(sequence: sequence) }
    if let column = read.malformedColumn {
      return .malformed(sequence: sequence, column: column)
    }
    guard let entry = read.entry else { return .malformed(sequence: sequence, column: "payload") }
    guard entry.previous == digest else { return .broken(sequence: sequence) }
    guard entry.digest == read.digest else { return .altered(sequence: sequence) }
    guard LedgerKind(rawValue: entry.kind) != nil else {
      return .unknownKind(sequence: sequence, kind: entry.kind)
    }
    guard let payload = try? JSONValue(parsing: Array(entry.payload.utf8)) else {
      return .malformed(sequence: sequence, column: "payload")
    }
    return texts.areNamed(in: payload) ? .textAltered(sequence: sequence) : nil
  }

  private func sealFault(of stored: LedgerSeal?, at head: LedgerHead) -> LedgerFault? {
    guard let stored else {
      return head.sequence == 0 ? nil : .endMoved(sealed: 0, found: head.sequence)
    }
    if let key, !key.isValid(stored.signature, over: LedgerSeal.message(for: stored.head)) {
      return .sealForged
    }
    return stored.head == head
      ? nil : .endMoved(sealed: stored.head.sequence, found: head.sequence)
  }
}
