import CurriculumModel
import Synchronization

/// The kept releases that were asked for last, decoded. A release never changes, so nothing here
/// can become wrong.
final class ReleaseCache: Sendable {
  static let capacity = 4

  /// The latest last.
  private let releases: Mutex<[Release]> = Mutex([])
  /// Of what the store is known to keep. Nothing that is kept ever goes.
  private let kept: Mutex<Set<ReleaseDigest>> = Mutex([])
  /// Of the release that people learn from now.
  private let index: Mutex<(ReleaseDigest, CurriculumIndex)?> = Mutex(nil)

  func isKept(_ digest: ReleaseDigest) -> Bool { kept.withLock { $0.contains(digest) } }

  func noteKept(_ digest: ReleaseDigest) {
    kept.withLock { _ = $0.insert(digest) }
  }

  /// The index of a release; that of the last one asked for was made before.
  func index(of release: Release) -> CurriculumIndex {
    if let (digest, found) = index.withLock(\.self), digest == release.digest { return found }
    let made = CurriculumIndex(release.curriculum)
    index.withLock { $0 = (release.digest, made) }
    return made
  }

  /// The release of that digest, from `read` where it is not here. Two who ask at once may both
  /// read.
  func release(
    _ digest: ReleaseDigest, read: () async throws -> Release?
  ) async throws -> Release? {
    if let release = find(digest) { return release }
    guard let release = try await read() else { return nil }
    releases.withLock { releases in
      releases.removeAll { $0.digest == digest }
      releases.append(release)
      if releases.count > Self.capacity { releases.removeFirst() }
    }
    return release
  }

  private func find(_ digest: ReleaseDigest) -> Release? {
    releases.withLock { releases in
      guard let index = releases.firstIndex(where: { $0.digest == digest }) else { return nil }
      let release = releases.remove(at: index)
      releases.append(release)
      return release
    }
  }
}
