import Assessment
import CurriculumModel
import Records

/// What a person did on a pathway, one sitting after the other, from the first day to the last.
struct DemoCourseEvents {
  /// What happens at one go: minutes from its beginning, in rising order.
  private typealias Sitting = [(minute: Int64, deed: DemoEvent.Deed)]

  let account: String
  let pathway: Pathway
  let modules: [Module]
  /// The pathway to go on with, and its modules beyond the first one.
  let next: Pathway.ID?
  let further: [Module]
  /// How long evidence counts; `nil` for ever.
  let period: CalendarPeriod?
  let today: CalendarDate
  private var generator: SplitMix64

  init(
    of account: String, on pathway: Pathway, then next: Pathway?, in curriculum: CurriculumIndex,
    today: CalendarDate, seed: UInt64
  ) {
    self.account = account
    self.pathway = pathway
    modules = pathway.modules.compactMap { curriculum.modules[$0] }
    self.next = next?.id
    further = (next?.modules ?? []).filter { !pathway.modules.contains($0) }
      .compactMap { curriculum.modules[$0] }
    period = modules.compactMap(\.competency).compactMap { curriculum.competencies[$0]?.renewEvery }
      .min { $0.days(from: today) < $1.days(from: today) }
    self.today = today
    generator = SplitMix64(seed: seed)
  }

  mutating func events(of course: DemoCourse) -> [DemoEvent] {
    switch course {
    case .notBegun: return []
    case .underWay(let passed, let point, let since):
      let passed = min(passed, modules.count - 1)
      let sittings = modules.prefix(passed).flatMap { wholeModule($0, misses: true) }
      return events(of: sittings + part(of: modules[passed], upTo: point), from: since, to: 1)
    case .awaitingRecord:
      return events(of: modules.flatMap { wholeModule($0) }, from: 2 + pace, to: 2)
    case .finished(let days):
      return finished(daysAgo: days, within: pace) + goingOn(since: days - 2)
        + followingUp(since: days + pace)
    case .completed(let days):
      return finished(daysAgo: days + Self.daysToGoOn + 2, within: pace)
        + goingOn(to: days, from: days + Self.daysToGoOn)
        + followingUp(since: days + Self.daysToGoOn + 2 + pace)
    case .unobserved(let days):
      return finished(daysAgo: days + Self.daysToGoOn + 2, within: pace)
        + goingOn(to: days, from: days + Self.daysToGoOn)
        + followingUp(since: days + Self.daysToGoOn + 2 + pace)
    case .runsOut(let days):
      let length = period?.days(from: today) ?? 600
      // Within a week, so that everything runs out at about the same time.
      return finished(daysAgo: max(2, length - days), within: 7)
        + followingUp(since: max(2, length - days) + 7)
    }
  }

  /// Days that people take for the whole pathway.
  private var pace: Int { 4 * modules.count }

  private mutating func finished(daysAgo: Int, within days: Int) -> [DemoEvent] {
    var sittings = modules.flatMap { wholeModule($0) }
    sittings[sittings.count - 1].append((30, .receiveRecord(pathway.id)))
    return events(of: sittings, from: daysAgo + days, to: daysAgo)
  }

  /// How long the whole second pathway takes.
  private static let daysToGoOn = 60

  /// All of the modules that come after the pathway, and the record of both where nothing else is
  /// asked for.
  private mutating func goingOn(to last: Int, from first: Int) -> [DemoEvent] {
    guard let next, !further.isEmpty else { return [] }
    var sittings = further.flatMap { wholeModule($0) }
    sittings[sittings.count - 1].append((30, .receiveRecord(next)))
    return events(of: sittings, from: first, to: last)
  }

  /// Looks in once in a while and answers what is due then; some stop after a time.
  private mutating func followingUp(since days: Int) -> [DemoEvent] {
    let last = [2, 20, 60][generator.next(below: 3)]
    let rhythm = 9 + generator.next(below: 12)
    return stride(from: days - 9, to: last, by: -rhythm).map { day in
      DemoEvent(
        moment: UTCMilliseconds(UTCMilliseconds.day(day, before: today).value + 17 * 3_600_000),
        account: account, deed: .followUp(seed: generator.next()))
    }
  }

  /// Some of the modules that come after the pathway, not all of them.
  private mutating func goingOn(since days: Int) -> [DemoEvent] {
    guard !further.isEmpty else { return [] }
    let modules = further.prefix(generator.next(below: further.count))
    return events(of: modules.flatMap { wholeModule($0) }, from: days, to: 1)
  }

  private mutating func wholeModule(_ module: Module, misses: Bool? = nil) -> [Sitting] {
    let misses = misses ?? (generator.next(below: 3) == 0)
    return reading(module) + (misses ? [quiz(of: module, .failed)] : [])
      + [quiz(of: module, .passed)]
  }

  private mutating func part(of module: Module, upTo point: DemoCourse.Point) -> [Sitting] {
    switch point {
    case .reading: Array(reading(module).prefix(1))
    case .answering: reading(module) + [quiz(of: module, .leftOpen)]
    case .failing: reading(module) + [quiz(of: module, .failed), quiz(of: module, .failed)]
    }
  }

  /// In two sittings, past every notice.
  private func reading(_ module: Module) -> [Sitting] {
    let half = (module.lessons.count + 1) / 2
    return [module.lessons.prefix(half), module.lessons.dropFirst(half)].map { lessons in
      let notices =
        [module.notice].compactMap(\.self).map { _ in module.id.rawValue }
        + lessons.filter { $0.notice != nil }.map(\.id.rawValue)
      return [(0, .acknowledge(notices: notices)), (20, .read(lessons.map(\.id)))]
    }
  }

  private mutating func quiz(of module: Module, _ outcome: DemoEvent.Outcome) -> Sitting {
    let sitting: Sitting = [
      (0, .begin(module.id, seed: generator.next())),
      (10, .answer(module.id, outcome, seed: generator.next())),
    ]
    return outcome == .leftOpen ? sitting : sitting + [(14, .handIn(module.id))]
  }

  /// Spreads sittings evenly, at working hours; days count back from today.
  private func events(of sittings: [Sitting], from first: Int, to last: Int) -> [DemoEvent] {
    let first = UTCMilliseconds.day(first, before: today).value
    let last = UTCMilliseconds.day(last, before: today).value
    let steps = Int64(max(1, sittings.count - 1))
    return sittings.enumerated().flatMap { index, sitting in
      let begin = (first + (last - first) * Int64(index) / steps).inWorkingHours
      return sitting.map { minute, deed in
        DemoEvent(
          moment: UTCMilliseconds(begin + minute * 60_000), account: account, deed: deed)
      }
    }
  }
}

extension UTCMilliseconds {
  private static let millisecondsPerDay: Int64 = 86_400_000

  /// The beginning of a day in UTC.
  static func day(_ days: Int, before today: CalendarDate) -> Self {
    Self(Int64(today.daysSinceEpoch - days) * millisecondsPerDay)
  }
}

extension Int64 {
  /// A moment of the same day between 8:00 and 17:00; keeps the order of moments.
  fileprivate var inWorkingHours: Int64 {
    let day = self / 86_400_000 * 86_400_000
    return day + 8 * 3_600_000 + (self - day) * 9 / 24
  }
}

extension CalendarPeriod {
  func days(from day: CalendarDate) -> Int {
    (after(day)?.daysSinceEpoch ?? .max) - day.daysSinceEpoch
  }
}
