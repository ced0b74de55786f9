import Assessment
import Rendering

extension ObservationLevel {
  var words: String {
    switch self {
    case .seen: "Seen"
    case .seenWithHelp: "Seen with help"
    case .notYet: "Not yet"
    case .doesNotApply: "Does not apply"
    }
  }

  /// The word with a mark and a colour.
  var label: HTML {
    switch self {
    case .seen: StatusLabel.met(words)
    case .seenWithHelp: StatusLabel.partly(words)
    case .notYet: StatusLabel.underWay(words)
    case .doesNotApply: StatusLabel.notStarted(words)
    }
  }
}
