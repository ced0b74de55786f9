import Foundation

/// What time it is: the machine's, or a script's in tests.
public struct WallClock: Sendable {
  public let now: @Sendable () -> UTCMilliseconds

  public init(now: @escaping @Sendable () -> UTCMilliseconds) {
    self.now = now
  }

  public static let system = WallClock {
    UTCMilliseconds(Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down)))
  }
}
