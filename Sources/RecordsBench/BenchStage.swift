import Assessment
import CurriculumModel
import Records
import Synchronization

/// A store that is being filled, what is taught in it, and the clock that it goes by.
struct BenchStage: Sendable {
  /// So many writes are under way at once, so that they share transactions.
  static let atOnce = 256
  static let password = "a long walk by the river"

  let store: RecordStore
  let release: Release
  let curriculum: CurriculumIndex
  let profile: AgencyProfile?
  let clock: BenchClock

  init(in folder: String, release: Release) throws {
    let clock = BenchClock()
    store = try RecordStore.open(
      in: folder,
      // The password is published, and after a power cut the database is made anew.
      options: RecordStoreOptions(
        passwordCost: PasswordCost(logRounds: 4, blockSize: 8, parallelism: 1),
        waitsForTheDisk: false),
      clock: clock.reading)
    self.release = release
    curriculum = CurriculumIndex(release.curriculum)
    profile = release.curriculum.agencies.first
    self.clock = clock
  }
}

/// Stands on the morning of a day, and goes on by a few milliseconds whenever somebody looks.
final class BenchClock: Sendable {
  private let moment = Mutex(Int64(0))

  var reading: WallClock {
    WallClock {
      self.moment.withLock {
        $0 += 3
        return UTCMilliseconds($0)
      }
    }
  }

  func turn(to day: CalendarDate) {
    moment.withLock { $0 = Int64(day.daysSinceEpoch) * 86_400_000 + 9 * 3_600_000 }
  }
}

/// Calls `body` with every item, so many at once.
func inParallel<Item: Sendable, Result: Sendable>(
  _ items: [Item], atOnce: Int = BenchStage.atOnce,
  _ body: @escaping @Sendable (Item) async throws -> Result
) async throws -> [Result] {
  try await withThrowingTaskGroup(of: (Int, Result).self) { group in
    var results: [Result?] = Array(repeating: nil, count: items.count)
    for (index, item) in items.enumerated() {
      if index >= atOnce, let (done, result) = try await group.next() { results[done] = result }
      group.addTask { (index, try await body(item)) }
    }
    for try await (done, result) in group { results[done] = result }
    return results.compactMap(\.self)
  }
}
