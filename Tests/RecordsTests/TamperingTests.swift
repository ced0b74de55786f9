import Foundation
import GRDB
import Testing

@testable import Records

/// Every entry of a ledger with every kind of entry, changed in every way, one after the other.
@Suite struct TamperingTests {
  /// Where a change may stand, and the entry that has to be named for it.
  private struct Change {
    let sql: String
    let faults: Set<LedgerFault>
  }

  @Test func namesEveryEntryThatWasChanged() async throws {
    try Self.tamper(with: await Self.filledSite()) { count in
      let columns = [
        "recorded_ms = recorded_ms - 1", "kind = 'team-joined-'", "person = randomblob(16)",
        "actor = randomblob(16)", "payload = replace(payload, '}', ',\"z\":1}')",
        "payload = '{\"z\":2}'", "digest = randomblob(32)",
      ]
      return (1...count).flatMap { sequence in
        columns.map { column in
          Change(
            sql: "UPDATE ledger SET \(column) WHERE sequence = \(sequence)",
            faults: [.altered(sequence: sequence)])
        } + [
          Change(
            sql: "UPDATE ledger SET previous = randomblob(32) WHERE sequence = \(sequence)",
            faults: [.broken(sequence: sequence)]),
          Change(
            sql: "UPDATE ledger SET sequence = 1000 WHERE sequence = \(sequence)",
            faults: [.missing(sequence: sequence)]),
        ]
      }
    }
  }

  @Test func namesEveryPlaceWhereOneWasTakenOutMovedOrPutIn() async throws {
    try Self.tamper(with: await Self.filledSite()) { count in
      (1...count).map { sequence in
        Change(
          sql: "DELETE FROM ledger WHERE sequence = \(sequence)",
          faults: sequence == count
            ? [.endMoved(sealed: count, found: count - 1)] : [.missing(sequence: sequence)])
      }
        + (1..<count).map { sequence in
          Change(
            sql: """
              UPDATE ledger SET sequence = 1000 WHERE sequence = \(sequence);
              UPDATE ledger SET sequence = \(sequence) WHERE sequence = \(sequence + 1);
              UPDATE ledger SET sequence = \(sequence + 1) WHERE sequence = 1000
              """, faults: [.broken(sequence: sequence)])
        }
        + (1...count).map { sequence in
          Change(
            sql: """
              UPDATE ledger SET sequence = -sequence - 1 WHERE sequence > \(sequence);
              UPDATE ledger SET sequence = -sequence WHERE sequence < 0;
              INSERT INTO ledger SELECT \(sequence + 1), recorded_ms, kind, person, actor, payload,
                digest, randomblob(32) FROM ledger WHERE sequence = \(sequence)
              """, faults: [.altered(sequence: sequence + 1)])
        }
    }
  }

  @Test func namesTheEntryOfEveryTextThatWasChanged() async throws {
    try Self.tamper(with: await Self.filledSite()) { _ in
      let rows = "WHERE rowid = (SELECT rowid FROM private_text ORDER BY rowid LIMIT 1 OFFSET"
      return (0..<20).flatMap { number in
        ["text = text || ' '", "salt = randomblob(32)"].map {
          Change(sql: "UPDATE private_text SET \($0) \(rows) \(number))", faults: [])
        } + [
          Change(
            sql: "UPDATE private_text SET commitment = randomblob(32) \(rows) \(number))",
            faults: [.strayText])
        ]
      }
    }
  }

  /// Makes each change by itself and takes it back; where no fault is given, it must name an entry
  /// whose text was changed.
  private static func tamper(with site: TestSite, _ changes: (Int) -> [Change]) throws {
    let key = site.store.issuerKey
    let queue = try DatabaseQueue(path: site.folder + "/groundwork.sqlite")
    try queue.writeWithoutTransaction { database in
      let count = try #require(try Int.fetchOne(database, sql: "SELECT max(sequence) FROM ledger"))
      try #require(count >= 30)
      let guards = try String.fetchAll(
        database, sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
      for change in changes(count) {
        try database.inSavepoint {
          for name in ["update", "delete", "gaps"] {
            try database.execute(sql: "DROP TRIGGER ledger_refuses_\(name)")
          }
          try database.execute(sql: "PRAGMA ignore_check_constraints = ON; \(change.sql)")
          for guarding in guards { try database.execute(sql: guarding) }
          let fault = try #require(
            try LedgerWalk(database: database, key: key).report().fault, "\(change.sql)")
          if case .textAltered = fault, change.faults.isEmpty { return .rollback }
          #expect(change.faults.contains(fault), "\(change.sql): \(fault)")
          return .rollback
        }
      }
    }
    try queue.close()
    #expect(try RecordStore.verifyLedger(in: site.folder).isSound)
  }

  private static func filledSite() async throws -> TestSite {
    let site = try TestSite()
    try await site.liveThroughEverything()
    return site
  }
}
