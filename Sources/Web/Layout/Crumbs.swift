import Rendering

/// The way from the section to this page.
struct Crumbs: Sendable {
  typealias Step = (title: String, address: SiteAddress)

  private let steps: [Step]

  init(_ steps: Step...) {
    self.steps = steps
  }

  init(_ start: Start, _ steps: Step...) {
    self.steps = [start.step] + steps
  }

  /// The visitor's first page, under the name that it has for them.
  struct Start: Sendable {
    fileprivate let step: Step

    static func start(isLearner: Bool) -> Start {
      Start(step: (isLearner ? "Learning" : "Start", .home))
    }
  }

  var html: HTML {
    let items = steps.map { step -> HTML in
      "<li><a href=\"\(step.address.path)\">\(step.title)</a></li>\n"
    }
    return """
      <nav class="crumbs" aria-label="Where you are">
      <ol>
      \(items)</ol>
      </nav>

      """
  }
}
