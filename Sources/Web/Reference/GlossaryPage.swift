import CurriculumModel
import Rendering

/// All terms on one page, so that the browser's own search finds every one.
struct GlossaryPage: Page {
  let introduction: ReferenceIntroduction
  let terms: [GlossaryTerm]
  let renderer: Renderer

  init(_ curriculum: Curriculum, renderer: Renderer) {
    introduction = ReferenceIntroduction(
      .glossary, of: curriculum, standIn: "Glossary", renderer: renderer)
    terms = curriculum.glossary
    self.renderer = renderer
  }

  var title: String { introduction.title }
  var section: SiteSection? { .glossary }

  var main: HTML {
    """
    \(ReferenceLinks(current: .glossary).html)<div class="prose"><h1>\(title)</h1>
    \(introduction.introduction)</div>
    <nav aria-label="Letters"><ul class="overview letters">
    \(letters)</ul></nav>
    \(groups.map(section))
    """
  }

  private struct Group {
    let letter: String
    var terms: [GlossaryTerm]
  }

  /// Terms in the order of their first letters, otherwise as they stand in the file.
  private var groups: [Group] {
    let byLetter = Dictionary(grouping: terms) { term in
      renderer.plainText(term.title).first(where: \.isLetter).map { $0.uppercased() } ?? "#"
    }
    return byLetter.sorted { $0.key < $1.key }.map { Group(letter: $0.key, terms: $0.value) }
  }

  private var letters: [HTML] {
    groups.map { group in
      "<li><a href=\"#letter-\(group.letter)\">\(group.letter)</a></li>\n"
    }
  }

  private func section(_ group: Group) -> HTML {
    """
    <section aria-labelledby="letter-\(group.letter)">
    <h2 id="letter-\(group.letter)">\(group.letter)</h2>
    \(group.terms.map(entry))</section>

    """
  }

  private func entry(_ term: GlossaryTerm) -> HTML {
    let also: HTML =
      term.also.isEmpty
      ? HTML() : "<p class=\"hint\">Also: \(term.also.joined(separator: ", "))</p>\n"
    return """
      <article class="entry prose" id="\(term.id.rawValue)">
      <h3>\(renderer.html(term.title))\(renderer.useLabel(term))</h3>
      \(also)\(renderer.html(term.definition))\(renderer.sourceLine(term.sources))</article>

      """
  }
}
