import Assessment
import CurriculumModel
import Rendering

/// A scenario looked at afterwards: each choice with its reason, where it ended, and a safe way. It
/// holds the key.
struct ScenarioReview {
  let scenario: Scenario
  let walk: ScenarioWalk
  let renderer: Renderer

  /// The choices, in the order in which they were made.
  var parts: [PartReview] {
    walk.steps.map { step in
      let verdict: PartReview.Verdict =
        switch step.choice.mark {
        case .right: .right
        case .wrong: .wrong
        case .unsafe: .unsafe
        }
      return PartReview(
        verdict: verdict,
        text:
          "<strong>\(renderer.html(step.scene.title))</strong>: \(renderer.html(step.choice.content))",
        note: nil, feedback: renderer.html(step.choice.feedback))
    }
  }

  /// Where it ended, with what the author says of it, and a safe way where another was taken.
  var closing: HTML { ending + safeWay }

  private var ending: HTML {
    guard let ending = walk.ending else {
      return "<p class=\"hint\">It was not played to an end, and earns nothing.</p>\n"
    }
    let label =
      ending == .safe ? StatusLabel.right("A safe ending") : StatusLabel.unsafe("Not a safe ending")
    return """
      <p><strong>\(renderer.html(walk.scene.title))</strong> \(label)</p>
      <div class="prose">
      \(renderer.html(walk.scene.body))</div>

      """
  }

  private var safeWay: HTML {
    let isOnlyRight = walk.steps.allSatisfy { $0.choice.mark == .right }
    guard !(isOnlyRight && walk.ending == .safe), let safe = scenario.safePath else {
      return HTML()
    }
    let items = safe.steps.map { step -> HTML in
      """
      <li><strong>\(renderer.html(step.scene.title))</strong>: \
      \(renderer.html(step.choice.content))</li>

      """
    }
    let end: HTML = "<div class=\"prose\">\n\(renderer.html(safe.scene.body))</div>\n"
    return """
      <p class="label">A safe way</p>
      <ol>
      \(items)</ol>
      \(safe.scene.id == walk.scene.id ? HTML() : end)
      """
  }
}
