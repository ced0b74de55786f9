import Dispatch
import Synchronization

extension RandomAccessCollection where Self: Sendable, Element: Sendable, Index: Sendable {
  /// What `transform` makes of each element, in the order of the elements; worked out on all cores,
  /// in any order.
  func concurrentMap<Result: Sendable>(
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    // Several shares for each core, so that none is left idle by a large one.
    let size = Swift.max(1, count / 64)
    let shares = (count + size - 1) / size
    let results = Mutex([[Result]?](repeating: nil, count: shares))
    DispatchQueue.concurrentPerform(iterations: shares) { share in
      let made = dropFirst(share * size).prefix(size).map(transform)
      results.withLock { $0[share] = made }
    }
    return results.withLock { $0.flatMap { $0 ?? [] } }
  }
}
