import CurriculumModel
import Synchronization

/// The kept releases that were asked for last, decoded. A release never changes, so nothing here
/// can become wrong.
final class ReleaseCache: Sendable {
  static let capacity = 4

  /// The latest last.
  private let releases: Mutex<[Release]> = Mutex([])

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
