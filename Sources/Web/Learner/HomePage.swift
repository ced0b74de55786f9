import CurriculumModel
import Records
import Rendering

/// Where a learner lands: one next step, then how far everything is.
struct HomePage: Page {
  let name: String
  /// An attempt that is open comes before anything else.
  let step: NextStepCard?
  /// What to be asked again; `nil` where nothing is due.
  let followUp: FollowUpCard?
  let pathways: [PathwayCard]
  /// What the learner was not asked to take and may take.
  let others: [PathwayLink]

  struct PathwayLink: Hashable {
    let title: String
    let audience: String
    let address: SiteAddress
  }

  var title: String { "Learning" }
  var section: SiteSection? { .learning }

  var main: HTML {
    """
    <h1>Hello, \(name)</h1>
    \(step?.html ?? restful)\(followUp?.html ?? HTML())\(pathways.map(\.html))\(otherPathways)
    """
  }

  private var restful: HTML {
    guard !pathways.isEmpty else {
      return """
        <p class="lead">No pathway was given to you yet. You can choose one below.</p>

        """
    }
    guard followUp == nil else { return HTML() }
    return """
      <div class="message" role="status">
      <p>There is nothing to do now. We tell you here when something is due.</p>
      </div>

      """
  }

  private var otherPathways: HTML {
    guard !others.isEmpty else { return HTML() }
    let items = others.map { pathway -> HTML in
      """
      <li><a href="\(pathway.address.path)">\(pathway.title)</a>
      <span class="hint">For \(pathway.audience)</span></li>

      """
    }
    return """
      <section aria-labelledby="others">
      <h2 id="others">\(pathways.isEmpty ? "Pathways" : "Other pathways")</h2>
      <ul class="rows">
      \(items)</ul>
      </section>

      """
  }
}
