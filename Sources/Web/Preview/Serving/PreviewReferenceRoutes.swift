import CurriculumModel
import HTTPTypes
import Hummingbird
import Rendering

/// The pages to look things up in, with what is wrong in their files above them.
struct PreviewReferenceRoutes: Sendable {
  let desk: PreviewDesk

  func add(to routes: some RouterMethods<PublicContext>) {
    routes.get(.glossary) { request, _ in
      try show(.glossary, to: request) { GlossaryPage($0, renderer: $1) }
    }
    routes.get(.principles) { request, _ in
      try show(.principles, to: request) { PrinciplesPage($0, renderer: $1) }
    }
    routes.get(.words) { request, _ in
      try show(.words, to: request) { WordsPage($0, renderer: $1) }
    }
    routes.get(.sources) { request, _ in
      try show(.sources, to: request) { SourcesPage($0, renderer: $1) }
    }
    routes.get(.competencies) { request, _ in
      try show(.competencies, to: request) {
        CompetenciesPage(frameworks: $0.frameworks, renderer: $1)
      }
    }
  }

  private func show(
    _ subject: CurriculumPlace.Subject, to request: Request,
    make: (Curriculum, Renderer) -> some Page
  ) throws -> Response {
    let view = desk.view(for: request)
    let index = try view.index
    let boxes = view.edition.findings(about: subject).map { FindingBox(number: $0, finding: $1) }
    let page = make(index.curriculum, Renderer(of: view, index: index))
    return desk.show(AnnotatedPage(page: page, findings: boxes), in: view)
  }
}

/// A page of the site under what is wrong with it.
private struct AnnotatedPage<Inner: Page>: Page {
  let page: Inner
  let findings: [FindingBox]

  var title: String { page.title }
  var status: HTTPResponse.Status { page.status }
  var main: HTML { findings.map(\.html).joined() + page.main }
}
