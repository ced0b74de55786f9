import CurriculumModel
import Rendering

/// The documents that the curriculum cites.
struct SourcesPage: Page {
  let introduction: ReferenceIntroduction
  let sources: [Source]
  let renderer: Renderer

  init(_ curriculum: Curriculum, renderer: Renderer) {
    introduction = ReferenceIntroduction(
      .sources, of: curriculum, standIn: "Sources", renderer: renderer)
    sources = curriculum.sources
    self.renderer = renderer
  }

  var title: String { introduction.title }
  var section: SiteSection? { .glossary }

  var main: HTML {
    """
    \(ReferenceLinks(current: .sources).html)<div class="prose"><h1>\(title)</h1>
    \(introduction.introduction)</div>
    \(sources.map(entry))
    """
  }

  private func entry(_ source: Source) -> HTML {
    """
    <article class="entry" id="\(source.id.rawValue)">
    <h2>\(renderer.html(source.title))</h2>
    <div class="prose">\(renderer.html(source.note))</div>
    <dl class="facts">
    <dt>Publisher</dt><dd>\(source.publisher)</dd>
    <dt>Date</dt><dd>\(source.date)</dd>
    \(fact("About", source.population.map(HTML.init(escaping:))))\(fact("Found at", link(source)))\
    \(fact("Checked", source.checked.map { HTML(escaping: $0.words) }))</dl>
    </article>

    """
  }

  private func fact(_ name: String, _ text: HTML?) -> HTML {
    guard let text else { return HTML() }
    return "<dt>\(name)</dt><dd>\(text)</dd>\n"
  }

  private func link(_ source: Source) -> HTML? {
    source.link.map { renderer.html([.link(.web(address: $0), [.text($0)])]) }
  }
}
