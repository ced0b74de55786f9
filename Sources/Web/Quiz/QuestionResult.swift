import Assessment
import CurriculumModel
import Rendering

/// A question after it was handed in: what was answered, why it is right or not, and where it is
/// taught.
struct QuestionResult: Hashable {
  enum Verdict: Hashable {
    case right, partly, wrong, unsafe, open
    /// A supervisor has still to mark it.
    case waits
  }

  struct Place: Hashable {
    let label: String
    let address: String
  }

  /// From 1.
  let position: Int
  let title: HTML
  let verdict: Verdict
  let points: Points
  let possible: Points
  let stem: HTML
  let parts: [PartReview]
  /// What is said of the answer as a whole.
  let closing: HTML
  let explanation: HTML
  let taughtIn: [Place]

  var html: HTML {
    """
    <article class="card" id="question-\(position)" aria-labelledby="title-\(position)">
    <h3 id="title-\(position)">\(position). \(title)</h3>
    <p>\(verdict.label) <span class="hint">\(points.description) of \(Self.count(possible))</span></p>
    <div class="prose">
    \(stem)</div>
    \(partList)\(closing)\(reason)\(places)</article>

    """
  }

  private var partList: HTML {
    parts.isEmpty ? HTML() : "<ul class=\"parts\">\n\(parts.map(\.html))</ul>\n"
  }

  private var reason: HTML {
    guard !explanation.isEmpty else { return HTML() }
    return "<div class=\"prose\">\n\(explanation)</div>\n"
  }

  private var places: HTML {
    guard !taughtIn.isEmpty else { return HTML() }
    let links = taughtIn.map { place -> HTML in
      "<li><a href=\"\(place.address)\">\(place.label)</a></li>\n"
    }
    return "<p class=\"label\">Read about it</p>\n<ul>\n\(links)</ul>\n"
  }

  /// `1 point`, `2 points`.
  static func count(_ points: Points) -> String {
    points == .one ? "1 point" : "\(points) points"
  }
}

extension QuestionResult.Verdict {
  var label: HTML {
    switch self {
    case .right: StatusLabel.right("Right")
    case .partly: StatusLabel.partly("Partly right")
    case .wrong: StatusLabel.wrong("Not right")
    case .unsafe: StatusLabel.unsafe("Not safe")
    case .open: StatusLabel.notStarted("Not answered")
    case .waits: StatusLabel.underWay("Waits for your supervisor")
    }
  }
}
