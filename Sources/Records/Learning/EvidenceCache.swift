import Assessment
import CurriculumModel
import Synchronization

/// What is known of people whose teams were looked at last, as it was up to a place in the ledger.
///
/// Evidence follows from the entries about a person and from the documents of the person's agency
/// alone: `EvidenceRow` reads nothing else. So what was read before one of either came in is the same
/// now, and is used; who asks says up to which entry. Nothing has to be told to the cache, and nothing
/// in it can be wrong.
final class EvidenceCache: Sendable {
  /// The last entries that can have a say in what a person has shown; 0 for none.
  struct Mark: Hashable, Sendable {
    let aboutPerson: Int
    /// A document of the agency that was shown or taken back.
    let ofAgency: Int
  }

  /// What follows from those entries.
  struct Facts: Hashable, Sendable {
    /// In the order of the ledger.
    let evidence: [EvidenceEntry]
    /// When the person last handed in a quiz or was observed.
    let lastShown: UTCMilliseconds?
    /// Quizzes that were failed at least twice since the last pass.
    let failedTwice: Set<Quiz.ID>
  }

  private struct Known: Sendable {
    let mark: Mark
    let facts: Facts
  }

  /// So many people, or twice as many at most; each takes some five kilobytes.
  static let capacity = 2_000

  private let people = Mutex(RecentlyUsed<PersonID, Known>(capacity: capacity))

  var count: Int { people.withLock(\.count) }

  func facts(of person: PersonID, at mark: Mark) -> Facts? {
    people.withLock { people in
      people[person].flatMap { $0.mark == mark ? $0.facts : nil }
    }
  }

  func remember(_ facts: Facts, of person: PersonID, at mark: Mark) {
    people.withLock { $0[person] = Known(mark: mark, facts: facts) }
  }
}
