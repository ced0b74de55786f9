import Assessment
import CurriculumModel
import Rendering

/// What an attempt came to, why, and what to do now.
struct ResultPage: Page {
  /// What the answers say about one objective.
  struct ObjectiveRow: Hashable {
    let statement: HTML
    let stands: Bool
    /// Where it is taught.
    let places: [QuestionResult.Place]
  }

  struct Link: Hashable {
    let label: String
    let address: SiteAddress
  }

  /// What the learner can do now.
  struct Onward: Hashable {
    /// The best first.
    let links: [Link]
    /// Whether a person must help before another attempt.
    let areAttemptsUsed: Bool
  }

  /// The learner's name, where somebody else looks at the result.
  let learner: String?
  let module: Module.ID
  let moduleTitle: String
  let submitted: CalendarDate?
  let verdict: SittingVerdict
  let points: Points
  let possible: Points
  let passMark: Share
  let objectives: [ObjectiveRow]
  let questions: [QuestionResult]
  /// `nil` where somebody else looks at the result.
  let onward: Onward?

  var title: String { "\(outcome): \(moduleTitle)" }
  var section: SiteSection? { .learning }

  var main: HTML {
    """
    \(crumbs.html)\
    <h1>\(heading)</h1>
    <p class="lead">\(lead)</p>
    \(handedIn)\(safety)\(onward?.areAttemptsUsed == true ? AttemptsUsed().html : HTML())\(links)\(objectiveList)<h2>The answers</h2>
    \(questions.map(\.html))
    """
  }

  /// The quiz is not there for somebody else to take.
  private var crumbs: Crumbs {
    learner == nil
      ? Crumbs(("Learning", .home), (moduleTitle, .module(module)), ("Quiz", .quiz(module)))
      : Crumbs(.start(isLearner: false), (moduleTitle, .module(module)))
  }

  /// Rounded down, so that it never says more than was earned.
  private var share: Share { Share(points.thousandths, of: possible.thousandths) }

  private var heading: String {
    if let learner { return "\(learner): \(verdict.words.lowercased())" }
    return verdict == .passed ? "You passed" : outcome
  }

  private var outcome: String {
    switch verdict {
    case .passed: "Passed"
    case .notPassed: "Not passed this time"
    case .waits: "Handed in"
    }
  }

  private var lead: String {
    let who = learner ?? "You"
    guard verdict == .waits else {
      return "\(who) got \(share) of the points. To pass, \(passMark) are needed."
    }
    let waiting = questions.count { $0.verdict == .waits }
    let subject = waiting == 1 ? "One answer waits" : "\(waiting) answers wait"
    return "\(subject) for \(learner == nil ? "your" : "a") supervisor. The other answers got "
      + "\(points) of \(QuestionResult.count(possible)). To pass, \(passMark) are needed."
  }

  private var handedIn: HTML {
    guard let submitted else { return HTML() }
    return "<p class=\"hint\">Handed in on \(submitted.words).</p>\n"
  }

  private var safety: HTML {
    let unsafe = questions.filter { $0.verdict == .unsafe }
    guard !unsafe.isEmpty else { return HTML() }
    let marked = unsafe.map { question -> HTML in
      "<li><a href=\"#question-\(question.position)\">Question \(question.position)</a></li>\n"
    }
    return """
      <div class="message warning">
      <p>One of the chosen answers could put a young person at risk. Please read why:</p>
      <ul>
      \(marked)</ul>
      </div>

      """
  }

  private var links: HTML {
    guard let onward, !onward.links.isEmpty else { return HTML() }
    let links = onward.links.enumerated().map { index, link -> HTML in
      let kind: HTML = index == 0 ? "button" : "button quiet"
      return "<a class=\"\(kind)\" href=\"\(link.address.path)\">\(link.label)</a>\n"
    }
    return "<p class=\"actions\">\n\(links)</p>\n"
  }

  private var objectiveList: HTML {
    list("What stands", "You can:", objectives.filter(\.stands), withPlaces: false)
      + list(
        "What to read again", "So that you can:", objectives.filter { !$0.stands },
        withPlaces: true)
  }

  private func list(
    _ heading: String, _ label: String, _ rows: [ObjectiveRow], withPlaces: Bool
  ) -> HTML {
    guard !rows.isEmpty else { return HTML() }
    let items = rows.map { row -> HTML in
      let places = row.places.map { place -> HTML in
        "<br><a href=\"\(place.address)\">\(place.label)</a>"
      }
      return "<li>\(row.statement)\(withPlaces ? places.joined() : HTML())</li>\n"
    }
    return "<h2>\(heading)</h2>\n<p class=\"hint\">\(label)</p>\n<ul>\n\(items)</ul>\n"
  }
}
