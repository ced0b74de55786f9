public import CurriculumModel
import Synchronization

/// The release that is being served. Another one takes its place between two requests, never within.
public final class LiveCurriculum: Sendable {
  private let current: Mutex<ServedRelease>

  public init(_ release: Release) {
    current = Mutex(ServedRelease(release))
  }

  public func serve(_ release: Release) {
    let next = ServedRelease(release)
    current.withLock { $0 = next }
  }

  /// What a request takes once and keeps until it is answered.
  var served: ServedRelease { current.withLock { $0 } }
}
