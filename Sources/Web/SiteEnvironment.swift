import CurriculumModel
import Logging
import Records

/// What every handler may use.
struct SiteEnvironment: Sendable {
  let store: RecordStore
  let curriculum: LiveCurriculum
  let options: SiteOptions
  let clock: WallClock
  let random: RandomSource
  let cookies: SiteCookies

  init(
    store: RecordStore, curriculum: LiveCurriculum, options: SiteOptions, clock: WallClock,
    random: RandomSource
  ) {
    self.store = store
    self.curriculum = curriculum
    self.options = options
    self.clock = clock
    self.random = random
    cookies = SiteCookies(isSecure: options.isSecure)
  }

  /// Today in UTC. Standing is by the day, so a few hours do not matter, but one rule must hold.
  var today: CalendarDate {
    get throws {
      guard let day = clock.now().day else { throw RecordsError.clockUnusable }
      return day
    }
  }
}
