import CurriculumModel
import Hummingbird
import Interchange
import Records

/// What a supervisor sees: the supervisor's own teams, and the people on them.
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
    routes.get(.team) { _, context in
      let (team, people) = try await find(context)
      let matrices = TeamPage.matrices(
        of: people, in: site.curriculum.served, on: try site.today)
      return site.show(TeamPage(team: team, matrices: matrices), to: context)
    }
    routes.get(.teamTable) { _, context in
      let (team, people) = try await find(context)
      let matrices = TeamPage.matrices(
        of: people, in: site.curriculum.served, on: try site.today)
      return .download(
        Array(TeamTable(matrices: matrices).csv.utf8), name: "team-\(team.id).csv",
        contentType: "text/csv; charset=utf-8")
    }
  }

  /// The teams that the visitor supervises; an administrator's others are not among them.
  private func teams(of visitor: Visitor) async throws -> [Team] {
    try await site.store.teams(visibleTo: visitor)
      .filter { $0.supervisors.contains(visitor.person.id) }
  }

  private func find(_ context: SupervisorContext) async throws -> (Team, [PersonEvidence]) {
    let id: TeamID = try context.id("team")
    guard let team = try await teams(of: context.visitor).first(where: { $0.id == id }) else {
      throw Refusal.notFound
    }
    var people: [PersonEvidence] = []
    for member in team.members {
      people.append(
        try await site.store.personEvidence(of: member, visibleTo: context.visitor))
    }
    return (team, people.sorted { $0.person.name.lowercased() < $1.person.name.lowercased() })
  }
}
