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

  /// What the word says, for whoever looks at a team.
  private var meaning: String {
    switch self {
    case .notStarted: "Nothing that counts has been shown yet."
    case .underWay: "Some of what is needed has been shown, or a quiz was handed in."
    case .met: "All that is needed has been shown, and counts today."
    case .due:
      "It counts today, and is to be shown again soon or because what is taught has changed."
    case .lapsed: "It was met, and no longer is. Nothing that was shown is lost from the record."
    }
  }

  /// What every word means, folded.
  static var legend: HTML {
    let meanings = [Standing.lapsed, .due, .underWay, .notStarted, .met].map {
      "<dt>\($0.label)</dt>\n<dd>\($0.meaning)</dd>\n" as HTML
    }
    return """
      <details class="legend">
      <summary>What the words mean</summary>
      <dl>
      \(meanings)<dt>Overdue</dt>
      <dd>Something that the person was asked to finish was to be done by an earlier day.</dd>
      <dt>Stuck</dt>
      <dd>Something is to be done, and nothing has moved for \("\(TeamMatrix.Stuck.patience)") days, or a quiz was \
      failed twice.</dd>
      </dl>
      </details>

      """
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
