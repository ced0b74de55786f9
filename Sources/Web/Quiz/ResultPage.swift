import Assessment
import CurriculumModel
import Rendering

/// What an attempt came to, why, and what to do now.
struct ResultPage: Page {
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

  /// The learner's name and page, where somebody else looks at the result.
  let learner: String?
  let learnerPage: SiteAddress
  let module: Module.ID
  let moduleTitle: String
  let submitted: CalendarDate?
  let verdict: SittingVerdict
  let points: Points
  let possible: Points
  let passMark: Share
  /// Questions that an earlier attempt answered for good.
  let kept: Int
  let isPretest: Bool
  /// A supervisor has still to talk an unsafe answer over.
  let wantsDebrief: Bool
  /// How it was graded again by corrected keys, the latest first.
  let regrades: [RegradeNote]
  let mastery: MasteryList
  let questions: [QuestionResult]
  /// `nil` where somebody else looks at the result.
  let onward: Onward?

  var title: String { "\(outcome): \(moduleTitle)" }
  var section: SiteSection? { learner == nil ? .learning : nil }

  var main: HTML {
    """
    \(crumbs.html)\
    <h1>\(heading)</h1>
    <p class="lead">\(lead)</p>
    \(handedIn)\(regrades.map(\.html))\(safety)\(onward?.areAttemptsUsed == true ? AttemptsUsed().html : HTML())\(links)\(mastery.html)<h2>The answers</h2>
    \(questions.map(\.html))
    """
  }

  /// Somebody else comes from the person's page.
  private var crumbs: Crumbs {
    learner.map { Crumbs(($0, learnerPage), (moduleTitle, .module(module))) }
      ?? Crumbs(("Learning", .home), (moduleTitle, .module(module)), ("Quiz", .quiz(module)))
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
      let isShort = verdict == .notPassed && share >= passMark
      return "\(who) got \(share) of the points. To pass, \(passMark) are needed"
        + (isShort ? ", and something right on everything that was asked about." : ".")
    }
    let waiting = questions.count { $0.verdict == .waits }
    let subject = waiting == 1 ? "One answer waits" : "\(waiting) answers wait"
    return "\(subject) for \(learner == nil ? "your" : "a") supervisor. The other answers got "
      + "\(points) of \(QuestionResult.count(possible)). To pass, \(passMark) are needed."
  }

  private var handedIn: HTML {
    guard let submitted else { return HTML() }
    let how = isPretest ? ", by pre-test: the lessons were not all read" : ""
    let questions = kept == 1 ? "1 question" : "\(kept) questions"
    let before = kept == 0 ? "" : " \(questions) of the attempt before counted as they were."
    return "<p class=\"hint\">Handed in on \(submitted.words)\(how).\(before)</p>\n"
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
      \(debrief)</div>

      """
  }

  private var debrief: HTML {
    guard wantsDebrief else { return HTML() }
    return """
      <p>\(learner == nil ? "Talk it over with your supervisor" : "It is to be talked over"): \
      a pass counts once that was done. Nobody is in trouble for it. This is what practice is for.</p>

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
}
