import CurriculumModel
import GRDB

/// The stretch of the ledger that an audit looks at: from and to which place, and moment.
struct AuditWindow {
  let first: Int
  let last: Int
  /// Included.
  let since: Int64
  /// Not included.
  let end: Int64
  let isRising: Bool

  /// `nil` where no entry can be in it.
  ///
  /// The clock may have been put back, so that moments are not in order; still the lowest and the
  /// highest place within the days can be had from the index of moments alone.
  init?(_ query: AuditQuery, at place: AuditPlace, in database: Database) throws {
    since = query.since.map { 86_400_000 * Int64($0.daysSinceEpoch) } ?? .min
    end = query.until.map { 86_400_000 * Int64($0.daysSinceEpoch + 1) } ?? .max
    var bounds = (low: 1, high: Int.max)
    if query.since != nil || query.until != nil {
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT min(sequence), max(sequence) FROM ledger INDEXED BY ledger_by_moment
          WHERE recorded_ms >= ? AND recorded_ms < ?
          """,
        arguments: [since, end])
      guard let row, let low = row[0] as Int?, let high = row[1] as Int? else { return nil }
      bounds = (low, high)
    }
    switch place {
    case .before(let entry):
      isRising = false
      bounds.high = min(bounds.high, (entry ?? .max) - 1)
    case .after(let entry):
      isRising = true
      bounds.low = max(bounds.low, entry + 1)
    }
    guard bounds.low <= bounds.high else { return nil }
    (first, last) = (bounds.low, bounds.high)
  }
}
