import Records
import Rendering

/// What came of an attempt that was handed in.
enum SittingVerdict: Hashable, Sendable {
  case passed, notPassed
  /// A supervisor has still to mark a paragraph.
  case waits

  init(_ outcome: AttemptOutcome) {
    self = outcome.waiting.isEmpty ? outcome.isPassed ? .passed : .notPassed : .waits
  }

  var words: String {
    switch self {
    case .passed: "Passed"
    case .notPassed: "Not passed"
    case .waits: "Waits to be read"
    }
  }

  var label: HTML {
    switch self {
    case .passed: StatusLabel.met(words)
    case .notPassed: StatusLabel.notStarted(words)
    case .waits: StatusLabel.underWay(words)
    }
  }
}
