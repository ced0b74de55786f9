import Foundation
import Records

/// The lines of standard input, each of them a cue.
final class StageCues: Sendable {
  enum Cue: Hashable, Sendable {
    case turn(UTCMilliseconds)
    case remind
    case serve(release: String)
    case finish
  }

  private let lines: AsyncStream<String>

  init() {
    lines = AsyncStream { continuation in
      // Waits where no task waits for it.
      Thread.detachNewThread {
        while let line = readLine() { continuation.yield(line) }
        continuation.finish()
      }
    }
  }

  /// `nil` where the input has ended.
  func next() async throws(DemoError) -> Cue? {
    var iterator = lines.makeAsyncIterator()
    guard let line = await iterator.next() else { return nil }
    guard let cue = Self.cue(line) else { throw .notACue(line) }
    return cue
  }

  static func cue(_ line: String) -> Cue? {
    let words = line.split(separator: " ", maxSplits: 1)
    switch (words.first, words.count) {
    case ("turn", 2): return Int64(words[1]).map { .turn(UTCMilliseconds($0)) }
    case ("remind", 1): return .remind
    case ("serve", 2): return .serve(release: String(words[1]))
    case ("finish", 1): return .finish
    default: return nil
    }
  }
}
