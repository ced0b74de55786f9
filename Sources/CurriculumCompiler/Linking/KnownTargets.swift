import Synchronization

/// Where the links of one file lead, as far as they have been followed: prose, checks and lowering
/// all ask about the same ones.
final class KnownTargets: Sendable {
  private let targets = Mutex([String: (file: String, target: LinkTarget)]())

  /// What `finding` says, which is asked once for each destination.
  func target(
    of destination: String, in file: String, finding: () -> LinkTarget
  ) -> LinkTarget {
    let known = targets.withLock { $0[destination] }
    if let known, known.file == file { return known.target }
    let target = finding()
    targets.withLock { $0[destination] = (file, target) }
    return target
  }
}
