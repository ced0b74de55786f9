import Assessment
import CurriculumModel
import Records

/// A team's people by competency, as a page or a file shows it.
struct TeamMatrix: Sendable, Hashable {
  struct Column: Sendable, Hashable {
    let competency: Competency.ID
    let title: String
    /// Whether a supervisor has to see skills.
    let isObserved: Bool
  }

  struct Row: Sendable, Hashable {
    let person: PersonID
    let name: String
    /// One for every column.
    let standings: [Standing]
    /// The first day by which something is to be done that is not.
    let due: CalendarDate?
    let isOverdue: Bool
    /// Why the person does not get on; `nil` where the person does, or has nothing to do.
    let stuck: Stuck?

    func count(_ standing: Standing) -> Int { standings.count { $0 == standing } }
    var needsRenewal: Bool { count(.due) + count(.lapsed) > 0 }
  }

  /// Why somebody does not get on.
  enum Stuck: Sendable, Hashable {
    case failedTwice(quiz: String)
    /// `nil` where nothing was ever done.
    case noProgress(since: CalendarDate?)

    /// So many days without progress are many.
    static let patience = 14

    var words: String {
      switch self {
      case .failedTwice(let quiz): "Stuck: failed twice, \(quiz)"
      case .noProgress(let day?): "Stuck: nothing since \(day.words)"
      case .noProgress(nil): "Stuck: not begun"
      }
    }
  }

  /// The name of the framework.
  let title: String
  let columns: [Column]
  let rows: [Row]

  /// What wants attention about a person, in words.
  static func attention(_ row: Row) -> [String] {
    let due = row.due.map { "\(row.isOverdue ? "Overdue since" : "To be done by") \($0.words)" }
    return [due, row.stuck?.words].compactMap(\.self)
  }

  /// What wants attention first.
  var summary: String {
    let words = Self.counts(of: rows.flatMap(\.standings))
    return words.isEmpty ? "" : words + "."
  }

  /// `1 lapsed, 3 met`.
  static func counts(of standings: [Standing]) -> String {
    [Standing.lapsed, .due, .underWay, .notStarted, .met].compactMap { standing in
      let count = standings.count { $0 == standing }
      return count == 0 ? nil : "\(count) \(standing.words.lowercased())"
    }.joined(separator: ", ")
  }
}
