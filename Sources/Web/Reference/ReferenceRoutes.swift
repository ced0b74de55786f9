import CurriculumModel
import Hummingbird
import Rendering

/// The pages to look things up in: the same for everyone of an agency, and so made once.
struct ReferenceRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.glossary) { _, context in
      show(.glossary, to: context) { GlossaryPage($0.curriculum, renderer: $1) }
    }
    routes.get(.principles) { _, context in
      show(.principles, to: context) { PrinciplesPage($0.curriculum, renderer: $1) }
    }
    routes.get(.words) { _, context in
      show(.words, to: context) { WordsPage($0.curriculum, renderer: $1) }
    }
    routes.get(.sources) { _, context in
      show(.sources, to: context) { SourcesPage($0.curriculum, renderer: $1) }
    }
    routes.get(.competencies) { _, context in
      show(.competencies, to: context) {
        CompetenciesPage(frameworks: $0.curriculum.frameworks, renderer: $1)
      }
    }
  }

  private func show(
    _ address: SiteAddress, to context: SignedInContext,
    make: (ServedRelease, Renderer) -> some Page
  ) -> Response {
    let served = site.curriculum.served
    let page = site.prerendered(address, of: served, for: context.visitor) { profile in
      make(served, served.renderer(for: profile))
    }
    return .page(page.bytes(VisitorSlots(context).fillings))
  }
}
