import Hummingbird
import Records

/// The teams of an agency: who is on them, who supervises, what they were asked to take.
struct TeamSettingsRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<AdministratorContext>) {
    routes.get(.teamsSettings) { _, context in
      site.show(try await list(for: context), to: context)
    }
    routes.post(.teamsSettings) { form, context in
      let agencies = try await site.agencyChoice(of: context.visitor, forTeams: true)
      guard let agency = try agencies.agency(in: form) else { throw Refusal.malformed }
      do {
        let team = try await site.store.createTeam(
          name: form.line("name"), in: agency, by: context.authority)
        return .redirect(to: .teamSettings(team.id))
      } catch RecordsError.nameMissing {
        var page = try await list(for: context)
        page.problem = "Please write a name of up to 200 letters."
        return site.show(page, to: context)
      }
    }
    routes.get(.teamSettings) { request, context in
      try await show(try context.id("team"), saying: Done(request)?.message, to: context)
    }
    routes.post(.teamMembers, use: change)
    routes.post(.teamAssignment) { form, context in
      let team: TeamID = try context.id("team")
      let draft = AssignmentDraft(form)
      if let problem = draft.problem(on: try site.today) {
        return try await show(team, sent: draft, problem: problem, to: context)
      }
      _ = try await site.store.assign(
        draft.pathway(in: site.curriculum.served), to: .team(team), due: draft.due,
        by: context.authority)
      return .redirect(to: .teamSettings(team), saying: .pathwayAssigned)
    }
  }

  private func change(_ form: Form, _ context: AdministratorContext) async throws -> Response {
    let team: TeamID = try context.id("team")
    guard let person = PersonID(form["person"]), let part = Team.Part(rawValue: form["part"]) else {
      throw Refusal.malformed
    }
    switch form["change"] {
    case "join":
      try await site.store.addToTeam(person, team, as: part, by: context.authority)
    case "leave":
      try await site.store.removeFromTeam(person, team, by: context.authority)
    default: throw Refusal.malformed
    }
    return .redirect(to: .teamSettings(team), saying: .teamChanged)
  }

  private func list(for context: AdministratorContext) async throws -> TeamsPage {
    TeamsPage(
      token: context.formToken, teams: try await site.store.teams(visibleTo: context.visitor),
      agencies: try await site.agencyChoice(of: context.visitor, forTeams: true))
  }

  private func show(
    _ id: TeamID, saying message: Message? = nil, sent: AssignmentDraft? = nil,
    problem: String? = nil,
    to context: AdministratorContext
  ) async throws -> Response {
    guard
      let team = try await site.store.teams(visibleTo: context.visitor).first(where: { $0.id == id }
      )
    else { throw Refusal.notFound }
    let people = try await site.store.people(visibleTo: context.visitor)
      .filter { $0.agency == team.agency }
    let onTeam = Set(team.members + team.supervisors)
    return site.show(
      TeamSettingsPage(
        token: context.formToken, team: team,
        members: people.filter { team.members.contains($0.id) },
        supervisors: people.filter { team.supervisors.contains($0.id) },
        candidates: people.filter { $0.isActive && !onTeam.contains($0.id) },
        assignments: AssignmentForm(
          token: context.formToken, address: .teamAssignment(id),
          assignments: try await site.store.assignments(of: id, by: context.authority),
          served: site.curriculum.served, sent: sent, problem: problem),
        message: message),
      to: context)
  }
}
