import CurriculumModel
import Rendering

/// The contents: pathways with their modules, and how much is wrong where.
struct PreviewStartPage: Page {
  let title: String
  /// Of what has no page of its own.
  let findings: [FindingBox]
  let pathways: [HTML]

  init(_ view: PreviewView, index: CurriculumIndex) {
    let curriculum = index.curriculum
    let renderer = Renderer(of: view, index: index)
    title = renderer.plainText(curriculum.title)
    findings = [.curriculum, .values].flatMap { view.edition.findings(about: $0) }
      .map { FindingBox(number: $0, finding: $1) }
    let inPathways = Set(curriculum.pathways.flatMap(\.modules))
    let others = curriculum.modules.filter { !inPathways.contains($0.id) }
    func rows(_ modules: [Module]) -> [HTML] {
      modules.map { Self.row($0, view, index, renderer) }
    }
    pathways =
      curriculum.pathways.map { pathway in
        Self.section(
          renderer.html(pathway.title), rows(pathway.modules.compactMap { index.modules[$0] }))
      } + (others.isEmpty ? [] : [Self.section("In no pathway", rows(others))])
  }

  var main: HTML {
    """
    <h1>\(title)</h1>
    \(findings.map(\.html))\(pathways)
    """
  }

  private static func section(_ title: HTML, _ rows: [HTML]) -> HTML {
    """
    <section>
    <h2>\(title)</h2>
    <ul class="rows">
    \(rows)</ul>
    </section>

    """
  }

  private static func row(
    _ module: Module, _ view: PreviewView, _ index: CurriculumIndex, _ renderer: Renderer
  ) -> HTML {
    let questions = index.quizzes[module.quiz]?.questions ?? []
    let subjects: [CurriculumPlace.Subject] =
      [.module(module.id), .quiz(module.quiz)] + module.lessons.map { .lesson($0.id) }
      + questions.map { .question($0.id) }
    let found = subjects.flatMap { view.edition.findings(about: $0).map(\.1) }
    return """
      <li><a href="\(SiteAddress.module(module.id).path)">\(renderer.html(module.title))</a> \
      \(FindingBadge(found).html)</li>

      """
  }
}
