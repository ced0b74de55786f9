import Assessment
import Synchronization

/// The evidence of people whose teams were looked at last, as it was up to a place in the ledger.
///
/// Evidence follows from the entries about a person and from those about nobody alone (documents of
/// agencies). So what was read before one of either came in is the same now, and is used; who asks
/// says up to which entry. Nothing has to be told to the cache, and nothing in it can be wrong.
final class EvidenceCache: Sendable {
  /// The last entries that can have a say in what a person has shown.
  struct Mark: Hashable, Sendable {
    let aboutPerson: Int
    let aboutNobody: Int
  }

  private struct Known {
    let mark: Mark
    let evidence: [EvidenceEntry]
  }

  /// So many people; each takes some ten kilobytes.
  static let capacity = 2_000

  private let people = Mutex<[PersonID: Known]>([:])

  func evidence(of person: PersonID, at mark: Mark) -> [EvidenceEntry]? {
    people.withLock { people in
      people[person].flatMap { $0.mark == mark ? $0.evidence : nil }
    }
  }

  func remember(_ evidence: [EvidenceEntry], of person: PersonID, at mark: Mark) {
    people.withLock { people in
      if people.count >= Self.capacity, people[person] == nil {
        people.removeAll(keepingCapacity: true)
      }
      people[person] = Known(mark: mark, evidence: evidence)
    }
  }
}
