import CurriculumModel
import Synchronization

/// The edition that the preview shows, and who waits for the next one.
///
/// A text that does not compile takes nothing away: the last good curriculum stays.
public final class LivePreview: Sendable {
  private struct State {
    var edition: PreviewEdition
    var count = 0
    var nextListener = 0
    var listeners: [Int: AsyncStream<String>.Continuation] = [:]
  }

  /// Tells the editions of this run from those of another one.
  private let run: String
  private let state: Mutex<State>

  public init() {
    run = String(UInt32.random(in: .min ... .max), radix: 16)
    state = Mutex(
      State(
        edition: PreviewEdition(
          name: "\(run)-0", state: .behind, index: nil, findings: [], moved: [:])))
  }

  /// Takes the place of what was shown; open pages are told.
  public func show(_ reading: PreviewReading) {
    // Made outside the lock: requests do not wait for it.
    let fresh: CurriculumIndex? =
      if case .good(let curriculum, _) = reading { CurriculumIndex(curriculum) } else { nil }
    state.withLock { state in
      let last = state.edition
      state.count += 1
      state.edition = PreviewEdition(
        name: "\(run)-\(state.count)", state: reading.state, index: fresh ?? last.index,
        findings: reading.findings,
        moved: Self.moved(last, fresh))
      for listener in state.listeners.values { listener.yield(state.edition.name) }
    }
  }

  var edition: PreviewEdition { state.withLock { $0.edition } }

  /// The names of the edition that is shown and of those that come, for so long.
  func editions(for time: Duration) -> AsyncStream<String> {
    AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
      let end = Task {
        try await Task.sleep(for: time)
        continuation.finish()
      }
      let number = state.withLock { state in
        state.nextListener += 1
        state.listeners[state.nextListener] = continuation
        continuation.yield(state.edition.name)
        return state.nextListener
      }
      continuation.onTermination = { [weak self] _ in
        end.cancel()
        self?.state.withLock { _ = $0.listeners.removeValue(forKey: number) }
      }
    }
  }

  /// What moved before moves on.
  private static func moved(
    _ last: PreviewEdition, _ fresh: CurriculumIndex?
  ) -> [Lesson.ID: Lesson.ID] {
    guard let fresh, let old = last.index else { return last.moved }
    let now = old.moved(in: fresh)
    return last.moved.mapValues { now[$0] ?? $0 }.merging(now) { _, new in new }
      .filter { fresh.lessons[$0.key] == nil && fresh.lessons[$0.value] != nil }
  }
}

extension PreviewReading {
  fileprivate var state: PreviewEdition.State {
    switch self {
    case .good: .current
    case .faulty: .behind
    case .unreadable(let reason): .unreadable(reason)
    }
  }

  fileprivate var findings: [PreviewFinding] {
    switch self {
    case .good(_, let findings), .faulty(let findings): findings
    case .unreadable: []
    }
  }
}
