import Rendering

/// The way from the section to this page.
struct Crumbs: Sendable {
  private let steps: [(title: String, address: SiteAddress)]

  init(_ steps: (title: String, address: SiteAddress)...) {
    self.steps = steps
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
