import CurriculumModel

/// How far one thing that is asked for has been shown, by which entries and for how long.
struct Showing: Equatable {
  let standing: Standing
  /// The day on which the evidence that counts was complete; `nil` where it never was.
  let metOn: CalendarDate?
  /// The last day on which it counts; `nil` for ever, or where it was never complete.
  let dueOn: CalendarDate?
  /// In rising order.
  let entries: [Int]

  static let none = Showing(standing: .notStarted, metOn: nil, dueOn: nil, entries: [])

  /// Something was done that is not enough.
  static func begun(_ entry: EvidenceEntry) -> Showing {
    Showing(standing: .underWay, metOn: nil, dueOn: nil, entries: [entry.sequence])
  }

  /// An entry that is enough, through `lastDay`.
  static func shown(
    by entry: EvidenceEntry, with second: EvidenceEntry? = nil, through lastDay: CalendarDate?,
    isOutdated: Bool = false, on date: CalendarDate
  ) -> Showing {
    let left = lastDay.map { $0.daysSinceEpoch - date.daysSinceEpoch }
    let standing: Standing =
      switch left {
      case .some(..<0): .lapsed
      case .some(...Standing.daysOfNotice): .due
      default: isOutdated ? .due : .met
      }
    return Showing(
      standing: standing, metOn: max(entry.date, second?.date ?? entry.date), dueOn: lastDay,
      entries: [entry.sequence] + [second?.sequence].compactMap(\.self))
  }

  /// What parts amount to that are all needed: complete with the last, due with the first.
  static func all(_ parts: [Showing]) -> Showing {
    let standing = Standing.all(parts.map(\.standing))
    let wasMet = standing.isCurrent || standing == .lapsed
    return Showing(
      standing: standing, metOn: wasMet ? parts.compactMap(\.metOn).max() : nil,
      dueOn: wasMet ? parts.compactMap(\.dueOn).min() : nil,
      entries: Set(parts.flatMap(\.entries)).sorted())
  }

  /// The one that is worth most: by standing, then by how long it counts; the first of equals.
  static func best(_ showings: [Showing]) -> Showing {
    showings.reduce(.none) { best, next in next.isWorthMore(than: best) ? next : best }
  }

  func isWorthMore(than other: Showing) -> Bool {
    guard standing == other.standing else { return standing.worth > other.standing.worth }
    guard let otherDue = other.dueOn else { return false }
    return dueOn.map { $0 > otherDue } ?? true
  }
}
