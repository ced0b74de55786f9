import Records
import Rendering

/// The last look before an attempt is handed in: it names what is still open.
struct ReviewPage: Page {
  let overview: AttemptOverview
  let token: FormToken

  var title: String { overview.open.isEmpty ? "Ready to hand in?" : "Some questions are open" }
  var section: SiteSection? { .learning }

  var main: HTML {
    """
    \(Crumbs(("Learning", .home), (overview.moduleTitle, .module(overview.module)), ("Quiz", .quiz(overview.module))).html)\
    <h1>\(title)</h1>
    \(summary)<form class="actions" method="post" \
    action="\(SiteAddress.submission(overview.attempt).path)">
    \(token.field)
    <button\(overview.open.isEmpty ? HTML() : " class=\"quiet\"")>\(label)</button>
    </form>
    <p class="hint">Once handed in, answers cannot be changed. \(afterwards)</p>
    \(overview.html(current: nil))
    """
  }

  private var afterwards: String {
    overview.tellsWhy
      ? "You then see the result of the whole quiz."
      : "You then see every question with the reasons."
  }

  private var label: String {
    switch overview.open.count {
    case 0: "Hand in"
    case 1: "Hand in with 1 question open"
    case let count: "Hand in with \(count) questions open"
    }
  }

  private var summary: HTML {
    guard let first = overview.open.first else {
      return "<p>All \(overview.count) questions are answered and saved.</p>\n"
    }
    let links = overview.open.map { position -> HTML in
      "<li><a href=\"\(overview.address(of: position).path)\">Question \(position)</a></li>\n"
    }
    return """
      <p>These have no answer yet. An open question gets no points.</p>
      <ul>
      \(links)</ul>
      <p><a class="button" href="\(overview.address(of: first).path)">Go to question \(first)</a></p>

      """
  }
}
