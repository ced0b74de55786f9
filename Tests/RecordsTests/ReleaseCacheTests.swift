import CurriculumModel
import Synchronization
import Testing

@testable import Records

@Suite struct ReleaseCacheTests {
  /// Asks for releases one after another; gives those that had to be read.
  private func reads(_ titles: [String]) async throws -> [String] {
    let cache = ReleaseCache()
    let read: Mutex<[String]> = Mutex([])
    for title in titles {
      let release = try TestCurriculum.release(title: title)
      let found = try await cache.release(release.digest) {
        read.withLock { $0.append(title) }
        return release
      }
      #expect(found?.digest == release.digest)
    }
    return read.withLock { $0 }
  }

  @Test(
    arguments: [
      (["a", "a", "a"], ["a"]), (["a", "b", "a", "b"], ["a", "b"]),
      (["a", "b", "c", "d", "a", "b"], ["a", "b", "c", "d"]),
      (["a", "b", "c", "d", "a", "e", "a", "b"], ["a", "b", "c", "d", "e", "b"]),
    ])
  func readsWhatWasNotAskedForLately(_ titles: [String], _ read: [String]) async throws {
    #expect(try await reads(titles) == read)
  }

  @Test func asksAgainForWhatWasNotThere() async throws {
    let cache = ReleaseCache()
    let release = try TestCurriculum.release()
    #expect(try await cache.release(release.digest, read: { nil }) == nil)
    #expect(try await cache.release(release.digest, read: { release })?.digest == release.digest)
  }
}
