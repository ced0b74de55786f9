import Hummingbird
import Records

/// Where a supervisor comes in: the supervisor's own teams, and what waits.
struct SupervisionRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SupervisorContext>) {
    routes.get(.supervision) { _, context in
      site.show(
        SupervisionPage(
          teams: try await site.store.teams(supervisedBy: context.visitor),
          waiting: try await site.waitingList(for: context.visitor)),
        to: context)
    }
  }
}
