import CurriculumModel
import Hummingbird
import Records
import Rendering

/// One team of a supervisor, as a page and as a file.
struct TeamRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SupervisorContext>) {
    routes.get(.team) { request, context in
      site.show(try await page(TeamFilter(request), for: context), to: context)
    }
    routes.get(.teamTable) { request, context in
      let page = try await page(TeamFilter(request), for: context)
      return .download(
        Array(TeamTable(matrix: page.matrix).csv.utf8), name: "team-\(page.team.id).csv",
        contentType: "text/csv; charset=utf-8")
    }
  }

  /// Only the visitor's own teams: an administrator's others are not among them.
  private func page(
    _ filter: TeamFilter, for context: SupervisorContext
  ) async throws -> TeamPage {
    let roll = try await site.store.teamRoll(
      of: try context.id("team"), visibleTo: context.visitor)
    guard roll.team.supervisors.contains(context.visitor.person.id) else { throw Refusal.notFound }
    let served = site.curriculum.served
    let frameworks = served.curriculum.frameworks
    guard
      let framework = frameworks.first(where: { $0.id == filter.framework })
        ?? frameworks.first(where: { $0.competencies.contains { $0.id == filter.competency } })
        ?? roll.framework(in: served.index)
    else { throw Refusal.notFound }
    var filter = filter
    filter.framework = framework.id == roll.framework(in: served.index)?.id ? nil : framework.id
    if !framework.competencies.contains(where: { $0.id == filter.competency }) {
      filter.competency = nil
    }
    let matrix = TeamMatrix(roll, by: framework, in: served, on: try site.today)
    let renderer = served.renderer(for: nil)
    return TeamPage(
      team: roll.team,
      form: TeamFilterForm(
        filter: filter,
        frameworks: ([framework] + frameworks.filter { $0.id != framework.id }).map {
          .init(value: $0.id.rawValue, label: renderer.plainText($0.title))
        },
        competencies: matrix.columns.map { .init(value: $0.competency.rawValue, label: $0.title) },
        address: .team(roll.team.id)),
      matrix: filter.applied(to: matrix), total: roll.members.count)
  }
}

extension TeamRoll {
  /// The first that somebody was asked to learn or has begun; the first of the curriculum where
  /// nobody was.
  fileprivate func framework(in index: CurriculumIndex) -> Framework? {
    let asked = Set(
      members.flatMap(\.assignments).compactMap {
        index.pathways[$0.pathway]?.framework
      })
    let frameworks = index.curriculum.frameworks
    return frameworks.first { asked.contains($0.id) } ?? frameworks.first
  }
}
