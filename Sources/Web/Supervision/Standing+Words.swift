import Assessment
import Rendering

extension Standing {
  var words: String {
    switch self {
    case .notStarted: "Not started"
    case .underWay: "Under way"
    case .met: "Met"
    case .due: "Due"
    case .lapsed: "Lapsed"
    }
  }

  /// The word with a mark and a colour: never the colour alone.
  var label: HTML {
    switch self {
    case .notStarted: StatusLabel.notStarted(words)
    case .underWay: StatusLabel.underWay(words)
    case .met: StatusLabel.met(words)
    case .due: StatusLabel.due(words)
    case .lapsed: StatusLabel.lapsed(words)
    }
  }
}
