import CurriculumModel
import Records
import Synchronization

/// A store that is being filled with the demonstration, and the clock that it goes by.
struct DemoStage: Sendable {
  let store: RecordStore
  let release: Release
  let curriculum: CurriculumIndex
  private let clock: DemoClock

  /// Opens an empty store.
  init(in folder: String, release: Release) throws {
    let clock = DemoClock()
    store = try RecordStore.open(
      in: folder,
      options: RecordStoreOptions(
        passwordCost: .demonstration),
      clock: clock.reading)
    self.release = release
    curriculum = CurriculumIndex(release.curriculum)
    self.clock = clock
  }

  /// The day of the clock.
  var today: CalendarDate? { clock.reading.now().day }

  func turnClock(to moment: UTCMilliseconds) {
    clock.turn(to: moment)
  }
}

/// Shows the time that it was last turned to.
final class DemoClock: Sendable {
  private let moment = Mutex(UTCMilliseconds(0))

  var reading: WallClock {
    WallClock { self.moment.withLock(\.self) }
  }

  func turn(to moment: UTCMilliseconds) {
    self.moment.withLock { $0 = moment }
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
