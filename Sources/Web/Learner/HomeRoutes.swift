import Hummingbird
import Records

/// The start page: learners see theirs, others go to where their work is.
struct HomeRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.home) { _, context in
      let visitor = context.visitor
      guard visitor.holds(.learner) else { return .redirect(to: workplace(of: visitor)) }
      let served = site.curriculum.served
      let page = HomePage(
        of: visitor, try await LearnerState(of: visitor, in: site), in: served,
        renderer: served.renderer(for: served.profile(visitor.profile)), token: context.formToken)
      return site.show(page, to: context)
    }
  }

  private func workplace(of visitor: Visitor) -> SiteAddress {
    if visitor.holds(.supervisor) { return .supervision }
    if visitor.holds(.administrator) { return .people }
    return visitor.holds(.trainer) ? .training : .glossary
  }
}
