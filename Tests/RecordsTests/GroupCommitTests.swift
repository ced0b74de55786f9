import Foundation
import GRDB
import Synchronization
import Testing

@testable import Records

@Suite struct GroupCommitTests {
  struct Refused: Error, Equatable {
    let number: Int
  }

  @Test func writerWaitsForTheDisk() throws {
    let site = try TestSite()
    #expect(site.store.database.synchronousLevel == 2)
  }

  @Test func failingWritesLeaveNothingAndHarmNobody() async throws {
    let site = try TestSite()
    let database = site.store.database
    let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
      for number in 0..<300 {
        group.addTask {
          do {
            try await database.write { database in
              try Self.insert(number, in: database)
              if number.isMultiple(of: 3) { throw Refused(number: number) }
            }
            return (number, true)
          } catch {
            return (number, error as? Refused != Refused(number: number))
          }
        }
      }
      return await group.reduce(into: [Int: Bool]()) { $0[$1.0] = $1.1 }
    }
    #expect(outcomes == Dictionary(uniqueKeysWithValues: (0..<300).map { ($0, $0 % 3 != 0) }))
    let kept = try await database.read { database in
      try Int64.fetchAll(database, sql: "SELECT expires_ms FROM invitation ORDER BY expires_ms")
    }
    #expect(kept == (0..<300).filter { $0 % 3 != 0 })
  }

  @Test func writesThatWaitTogetherShareATransaction() async throws {
    let site = try TestSite()
    let database = site.store.database
    let commits = CommitCounter()
    try await database.write { $0.add(transactionObserver: commits, extent: .databaseLifetime) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await database.write { _ in Thread.sleep(forTimeInterval: 0.2) } }
      for number in 0..<100 {
        group.addTask {
          try await Task.sleep(for: .milliseconds(50))
          try await database.write { try Self.insert(number, in: $0) }
        }
      }
      try await group.waitForAll()
    }
    #expect(commits.count < 20)
    #expect(try site.rows(of: "invitation").count == 100)
  }

  @Test func databaseErrorsShowNothingInternal() async throws {
    let site = try TestSite()
    await #expect(throws: RecordsError.storageFailed(code: 1)) {
      try await site.store.database.write { try $0.execute(sql: "SELECT * FROM nowhere") }
    }
  }

  private static func insert(_ number: Int, in database: Database) throws {
    try database.execute(
      sql: "INSERT INTO invitation (token, person, expires_ms) VALUES (?, NULL, ?)",
      arguments: [TokenDigest.numbered(number).bytes.blob, number])
  }
}

extension TokenDigest {
  fileprivate static func numbered(_ number: Int) -> TokenDigest {
    TokenDigest(bytes: (0..<32).map { $0 < 2 ? UInt8(number >> (8 * $0) & 255) : 0 })
  }
}

private final class CommitCounter: TransactionObserver, Sendable {
  private let commits = Mutex(0)

  var count: Int { commits.withLock { $0 } }

  func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }
  func databaseDidChange(with event: DatabaseEvent) {}
  func databaseDidCommit(_ database: Database) { commits.withLock { $0 += 1 } }
  func databaseDidRollback(_ database: Database) {}
}
