public import Assessment
public import CurriculumModel
import Synchronization

/// Where people stand in one curriculum, worked out once as long as nothing changes.
///
/// Standing follows from evidence, curriculum and day alone. The curriculum is that of the whole
/// cache; evidence and day are kept with the answer and compared with those that are asked about. So
/// an answer is either the one that would be worked out, or it is worked out. Comparing costs nothing
/// where the store gives the evidence that it remembers.
public final class KnownStandings: Sendable {
  private struct Known: Sendable {
    let evidence: [EvidenceEntry]
    let date: CalendarDate
    let overview: StandingOverview
  }

  /// So many people, or twice as many at most; each takes about a kilobyte.
  static let capacity = 2_000

  private let curriculum: CurriculumIndex
  private let people = Mutex(RecentlyUsed<PersonID, Known>(capacity: capacity))

  public init(in curriculum: CurriculumIndex) {
    self.curriculum = curriculum
  }

  var count: Int { people.withLock(\.count) }

  public func overview(
    of person: PersonID, showing evidence: [EvidenceEntry], on date: CalendarDate
  ) -> StandingOverview {
    if let known = people.withLock({ $0[person] }), known.date == date, known.evidence == evidence {
      return known.overview
    }
    let overview = StandingOverview(of: evidence, in: curriculum, on: date)
    people.withLock {
      $0[person] = Known(evidence: evidence, date: date, overview: overview)
    }
    return overview
  }
}
