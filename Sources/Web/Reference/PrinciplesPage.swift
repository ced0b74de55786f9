import CurriculumModel
import Rendering

/// The guiding principles, group by group.
struct PrinciplesPage: Page {
  let introduction: ReferenceIntroduction
  let groups: [PrincipleGroup]
  let renderer: Renderer

  init(_ curriculum: Curriculum, renderer: Renderer) {
    introduction = ReferenceIntroduction(
      .principles, of: curriculum, standIn: "Guiding principles", renderer: renderer)
    groups = curriculum.principleGroups
    self.renderer = renderer
  }

  var title: String { introduction.title }
  var section: SiteSection? { .glossary }

  var main: HTML {
    """
    \(ReferenceLinks(current: .principles).html)<div class="prose"><h1>\(title)</h1>
    \(introduction.introduction)</div>
    \(groups.map(section))
    """
  }

  private func section(_ group: PrincipleGroup) -> HTML {
    """
    <section class="prose" aria-labelledby="\(group.id.rawValue)">
    <h2 id="\(group.id.rawValue)">\(renderer.html(group.title))</h2>
    \(renderer.html(group.introduction))\(group.principles.map(entry))</section>

    """
  }

  private func entry(_ principle: Principle) -> HTML {
    """
    <article class="entry" id="\(principle.id.rawValue)">
    <h3>\(renderer.html(principle.title))</h3>
    \(renderer.html(principle.body))\(renderer.sourceLine(principle.sources))</article>

    """
  }
}
