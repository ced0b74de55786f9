import Assessment
import CurriculumModel
import Hummingbird
import Records
import Rendering

/// The retention of an agency: for those who lead, teach or look after people.
struct RetentionRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.retention) { _, context in
      let visitor = context.visitor
      let roles: Set<Role> = [.supervisor, .trainer, .administrator]
      guard !roles.isDisjoint(with: visitor.person.roles) else { throw Refusal.forbidden }
      let report = try await site.store.retention(visibleTo: visitor)
      let served = site.curriculum.served
      let renderer = served.renderer(for: served.profile(visitor.profile))
      let page = RetentionPage(
        section: visitor.holds(.supervisor)
          ? .supervision
          : visitor.holds(.trainer)
            ? .training : .administration,
        overall: report.overall,
        objectives: report.objectives.map { line in
          RetentionPage.Line(
            statement: served.index.objectives[line.objective].map(renderer.plainText)
              ?? line.objective.rawValue, points: line.curve.points)
        })
      return site.show(page, to: context)
    }
  }
}
