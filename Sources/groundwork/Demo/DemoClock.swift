import Records
import Synchronization

/// Shows the time that it was last turned to.
final class DemoClock: Sendable {
  private let moment = Mutex(UTCMilliseconds(0))

  var reading: WallClock {
    WallClock { self.moment.withLock(\.self) }
  }

  /// Never back.
  func turn(onTo moment: UTCMilliseconds) throws(DemoError) {
    let isEarlier = self.moment.withLock { now in
      defer { now = max(now, moment) }
      return moment < now
    }
    if isEarlier { throw .clockTurnedBack }
  }
}
