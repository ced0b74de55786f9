import Hummingbird
import Records

/// Where a supervisor comes in: the supervisor's own teams, and what waits.
struct SupervisionRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SupervisorContext>) {
    routes.get(.supervision) { _, context in
      site.show(
        SupervisionPage(
          teams: try await teams(of: context.visitor),
          waiting: try await site.waitingList(for: context.visitor)),
        to: context)
    }
  }

  /// The teams that the visitor supervises; an administrator's others are not among them.
  private func teams(of visitor: Visitor) async throws -> [Team] {
    try await site.store.teams(visibleTo: visitor)
      .filter { $0.supervisors.contains(visitor.person.id) }
  }
}
