import Synchronization

/// Remembers visitors between requests, so that a page of a person who is signed in costs no
/// query. One lock guards all of it.
///
/// A visitor is read from the database while writes go on. `stamp` and `remember` see to it that
/// what was read before a write is not remembered after it.
final class VisitorCache: Sendable {
  struct Entry: Sendable {
    let visitor: Visitor
    let began: UTCMilliseconds
    var seen: UTCMilliseconds
    /// When the database last heard that the visitor was seen.
    var savedSeen: UTCMilliseconds
  }

  /// How often anything about a person, or about everyone, was forgotten.
  struct Stamp: Hashable, Sendable {
    let person: UInt64
    let everyone: UInt64
  }

  private struct State {
    var entries: [TokenDigest: Entry] = [:]
    var sessions: [PersonID: Set<TokenDigest>] = [:]
    /// Shared by people whose ids fall together, which costs a needless read at times.
    var forgotten = [UInt64](repeating: 0, count: 4_096)
    var everyoneForgotten: UInt64 = 0

    func slot(of person: PersonID) -> Int { Int(person.low % UInt64(forgotten.count)) }
  }

  static let capacity = 50_000

  private let state = Mutex(State())

  func stamp(for person: PersonID) -> Stamp {
    state.withLock {
      Stamp(person: $0.forgotten[$0.slot(of: person)], everyone: $0.everyoneForgotten)
    }
  }

  /// The visitor, now seen; `mayStay` decides whether the session is still good.
  func find(
    _ token: TokenDigest, at now: UTCMilliseconds, mayStay: (Entry) -> Bool
  ) -> Entry? {
    state.withLock { state in
      guard let index = state.entries.index(forKey: token),
        mayStay(state.entries.values[index])
      else { return nil }
      state.entries.values[index].seen = now
      return state.entries.values[index]
    }
  }

  /// Remembers what was read since `stamp` was taken, unless a write came between.
  func remember(_ entry: Entry, for token: TokenDigest, readSince stamp: Stamp) {
    let person = entry.visitor.person.id
    state.withLock { state in
      guard state.forgotten[state.slot(of: person)] == stamp.person,
        state.everyoneForgotten == stamp.everyone
      else { return }
      if state.entries.count >= Self.capacity {
        state.entries.removeAll(keepingCapacity: true)
        state.sessions.removeAll(keepingCapacity: true)
      }
      state.entries[token] = entry
      state.sessions[person, default: []].insert(token)
    }
  }

  func noteSaved(_ token: TokenDigest, at now: UTCMilliseconds) {
    state.withLock { $0.entries[token]?.savedSeen = now }
  }

  func forget(_ concern: VisitorConcern) {
    switch concern {
    case .nobody: break
    case .person(let person):
      state.withLock { state in
        state.forgotten[state.slot(of: person)] += 1
        for token in state.sessions.removeValue(forKey: person) ?? [] {
          state.entries.removeValue(forKey: token)
        }
      }
    case .everyone:
      state.withLock { state in
        state.everyoneForgotten += 1
        state.entries.removeAll()
        state.sessions.removeAll()
      }
    }
  }
}
