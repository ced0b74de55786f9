import GRDB
import Synchronization

/// The one writer: writes wait in a queue, and those that wait together share one transaction,
/// a savepoint each. A caller goes on only when its transaction is on disk.
///
/// While the disk syncs one batch the next one gathers, so the more writers there are, the more
/// share a sync; a single writer waits for nobody.
final class GroupCommit: Sendable {
  /// One caller's write. `run` is called inside a savepoint and gives what to do once the
  /// transaction is on disk.
  struct Write: Sendable {
    let run: @Sendable (Database) throws -> (@Sendable () -> Void)
    let fail: @Sendable (any Error) -> Void
  }

  private struct Queue {
    var writes: [Write] = []
    var isDraining = false
  }

  /// So many writes may wait; more are refused, so that a slow disk is not met with memory.
  static let capacity = 16_384
  private static let batchSize = 512

  private let queue = Mutex(Queue())
  private let pool: DatabasePool
  /// Called in each transaction before its commit.
  private let seal: @Sendable (Database) throws -> Void

  init(pool: DatabasePool, seal: @escaping @Sendable (Database) throws -> Void) {
    self.pool = pool
    self.seal = seal
  }

  /// Runs `body` on the writer; `committed` is called after the commit and before the caller goes
  /// on.
  func write<Value: Sendable>(
    committed: @escaping @Sendable () -> Void = {},
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      enqueue(
        Write(
          run: { database in
            let value = try body(database)
            return {
              committed()
              continuation.resume(returning: value)
            }
          },
          fail: { continuation.resume(throwing: $0) }))
    }
  }

  private func enqueue(_ write: Write) {
    enum Next { case wait, drain, refuse }
    let next = queue.withLock { queue -> Next in
      guard queue.writes.count < Self.capacity else { return .refuse }
      queue.writes.append(write)
      guard !queue.isDraining else { return .wait }
      queue.isDraining = true
      return .drain
    }
    switch next {
    case .wait: break
    case .drain: pool.asyncWriteWithoutTransaction { self.drain($0) }
    case .refuse: write.fail(RecordsError.busy)
    }
  }

  private func drain(_ database: Database) {
    while let batch = nextBatch() {
      commit(batch, in: database)
    }
  }

  private func nextBatch() -> [Write]? {
    queue.withLock { queue in
      guard !queue.writes.isEmpty else {
        queue.isDraining = false
        return nil
      }
      guard queue.writes.count > Self.batchSize else {
        let batch = queue.writes
        queue.writes = []
        queue.writes.reserveCapacity(batch.count)
        return batch
      }
      let batch = Array(queue.writes.prefix(Self.batchSize))
      queue.writes.removeFirst(Self.batchSize)
      return batch
    }
  }

  private func commit(_ batch: [Write], in database: Database) {
    var waiting: [(write: Write, proceed: @Sendable () -> Void)] = []
    waiting.reserveCapacity(batch.count)
    var refused: [(write: Write, error: any Error)] = []
    do {
      try database.beginTransaction(.immediate)
      for write in batch {
        do {
          waiting.append((write, try Self.runInSavepoint(write, in: database)))
        } catch {
          refused.append((write, error))
          // A full disk or a failing one ends the whole transaction, not only the savepoint.
          guard database.isInsideTransaction else { throw error }
        }
      }
      try seal(database)
      try database.commit()
    } catch {
      if database.isInsideTransaction { try? database.rollback() }
      // Whoever was not refused for a reason of its own fails with the batch.
      for write in batch.dropFirst(waiting.count + refused.count) { write.fail(error) }
      for (write, _) in waiting { write.fail(error) }
      waiting = []
    }
    for (write, error) in refused { write.fail(error) }
    for (_, proceed) in waiting { proceed() }
  }

  private static func runInSavepoint(
    _ write: Write, in database: Database
  ) throws -> @Sendable () -> Void {
    try database.cachedStatement(sql: "SAVEPOINT write").execute()
    do {
      let proceed = try write.run(database)
      try database.cachedStatement(sql: "RELEASE write").execute()
      return proceed
    } catch {
      if database.isInsideTransaction {
        try database.cachedStatement(sql: "ROLLBACK TO write").execute()
        try database.cachedStatement(sql: "RELEASE write").execute()
      }
      throw error
    }
  }
}
