import CurriculumModel
import Rendering

/// The words that we use and those that we do not, with the reasons.
struct WordsPage: Page {
  let introduction: ReferenceIntroduction
  let rules: [WordRule]
  let renderer: Renderer

  init(_ curriculum: Curriculum, renderer: Renderer) {
    introduction = ReferenceIntroduction(
      .words, of: curriculum, standIn: "Words", renderer: renderer)
    rules = curriculum.wordRules
    self.renderer = renderer
  }

  var title: String { introduction.title }
  var section: SiteSection? { .glossary }

  var main: HTML {
    """
    \(ReferenceLinks(current: .words).html)<div class="prose"><h1>\(title)</h1>
    \(introduction.introduction)</div>
    \(rules.map(entry))
    """
  }

  private func entry(_ rule: WordRule) -> HTML {
    """
    <article class="entry" id="\(rule.id.rawValue)">
    <h2>\(renderer.html(rule.title))</h2>
    <dl class="facts">
    <dt>\(rule.limit.words)</dt><dd>\(rule.words.joined(separator: ", "))</dd>
    \(preferred(rule))\(exceptions(rule))</dl>
    <div class="prose">\(renderer.html(rule.reason))</div>
    \(renderer.sourceLine(rule.sources))</article>

    """
  }

  private func preferred(_ rule: WordRule) -> HTML {
    guard !rule.prefer.isEmpty else { return HTML() }
    return "<dt>We say</dt><dd>\(rule.prefer.joined(separator: ", "))</dd>\n"
  }

  private func exceptions(_ rule: WordRule) -> HTML {
    guard !rule.exceptions.isEmpty else { return HTML() }
    return "<dt>Except in</dt><dd>\(rule.exceptions.joined(separator: ", "))</dd>\n"
  }
}

extension WordRule.Limit {
  fileprivate var words: String {
    switch self {
    case .never: "We do not say"
    case .perThousandWords: "We say sparingly"
    }
  }
}
