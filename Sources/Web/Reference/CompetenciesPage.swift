import CurriculumModel
import Rendering

/// The frameworks: every competency, what staff can do, and how it is shown.
struct CompetenciesPage: Page {
  let frameworks: [Framework]
  let renderer: Renderer

  var title: String { "Competencies" }
  var section: SiteSection? { .glossary }

  var main: HTML {
    """
    \(ReferenceLinks(current: .competencies).html)<div class="prose"><h1>\(title)</h1></div>
    \(frameworks.map(section))
    """
  }

  private func section(_ framework: Framework) -> HTML {
    """
    <section class="prose" aria-labelledby="framework-\(framework.id.rawValue)">
    <h2 id="framework-\(framework.id.rawValue)">\(renderer.html(framework.title))</h2>
    \(renderer.html(framework.introduction))\(framework.competencies.map(entry))</section>

    """
  }

  private func entry(_ competency: Competency) -> HTML {
    """
    <article class="entry" id="\(competency.id.rawValue)">
    <h3>\(renderer.html(competency.title))</h3>
    \(renderer.html(competency.statement))\(list("Staff can:", competency.objectives.map(\.statement)))\
    \(competency.skills.map(skill))\(list("The agency shows:", competency.documents))\
    <p class="hint">Shown by: \(competency.evidence.words).\(renewal(competency))</p>
    \(renderer.sourceLine(competency.sources))</article>

    """
  }

  private func skill(_ skill: Skill) -> HTML {
    """
    <h4 id="\(skill.id.rawValue)">\(renderer.html(skill.title))</h4>
    \(renderer.html(skill.statement))\(list("An observer looks for someone who:", skill.rubric))
    """
  }

  private func list(_ label: String, _ items: [[Inline]]) -> HTML {
    guard !items.isEmpty else { return HTML() }
    let rows = items.map { item -> HTML in "<li>\(renderer.html(item))</li>\n" }
    return """
      <p class="label">\(label)</p>
      <ul>
      \(rows)</ul>

      """
  }

  private func renewal(_ competency: Competency) -> String {
    competency.renewEvery.map { " Renewed every \($0)." } ?? ""
  }
}

extension EvidenceCriteria {
  /// As people say it.
  var words: String {
    parts.map { $0.map(\.words).joined(separator: " or ") }.joined(separator: "; ")
  }
}

extension EvidenceKind {
  /// As people say it.
  var words: String {
    switch self {
    case .quiz: "a quiz"
    case .observation: "an observation at work"
    case .attestation: "a document of the agency"
    }
  }
}
