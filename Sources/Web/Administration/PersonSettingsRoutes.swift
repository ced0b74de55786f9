import CurriculumModel
import Hummingbird
import Records

/// One person's page for administrators, and what its forms do.
struct PersonSettingsRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<AdministratorContext>) {
    routes.get(.personSettings) { request, context in
      try await show(try context.id("person"), saying: Done(request)?.message, to: context)
    }
    routes.post(.personRoles, use: setRoles)
    routes.post(.personActivity, use: setActivity)
    routes.post(.personInvitation) { _, context in
      let person = try await site.store.person(
        try context.id("person"), visibleTo: context.visitor)
      let token = try await site.store.invite(person.id, by: context.authority)
      return site.show(
        InvitationLinkPage(person: person, link: site.absolute(.invitation(token))), to: context)
    }
    routes.post(.personAssignment) { form, context in
      let person: PersonID = try context.id("person")
      let draft = AssignmentDraft(form)
      if let problem = draft.problem(on: try site.today) {
        return try await show(person, sent: draft, problem: problem, to: context)
      }
      _ = try await site.store.assign(
        draft.pathway(in: site.curriculum.served), to: .person(person), due: draft.due,
        by: context.authority)
      return .redirect(to: .personSettings(person), saying: .pathwayAssigned)
    }
  }

  private func setRoles(_ form: Form, _ context: AdministratorContext) async throws -> Response {
    let person: PersonID = try context.id("person")
    let roles = Set(form.all("role").compactMap(Role.init(rawValue:)))
    guard !roles.isEmpty else {
      return try await show(
        person, saying: Message(kind: .error, text: "Please tick at least one role."), to: context)
    }
    guard person != context.visitor.person.id || roles.contains(.administrator) else {
      let text = "You cannot stop being an administrator yourself. Another administrator can."
      return try await show(person, saying: Message(kind: .error, text: text), to: context)
    }
    try await site.store.setRoles(roles, of: person, by: context.authority)
    return .redirect(to: .personSettings(person), saying: .rolesSaved)
  }

  private func setActivity(_ form: Form, _ context: AdministratorContext) async throws -> Response {
    let person: PersonID = try context.id("person")
    guard person != context.visitor.person.id else {
      let text = "You cannot close your own account. Another administrator can."
      return try await show(person, saying: Message(kind: .error, text: text), to: context)
    }
    let isActive = form["account"] == "open"
    try await site.store.setActive(isActive, of: person, by: context.authority)
    return .redirect(
      to: .personSettings(person), saying: isActive ? .accountOpened : .accountClosed)
  }

  private func show(
    _ id: PersonID, saying message: Message? = nil, sent: AssignmentDraft? = nil,
    problem: String? = nil,
    to context: AdministratorContext
  ) async throws -> Response {
    let visitor = context.visitor
    let person = try await site.store.person(id, visibleTo: visitor)
    let agencies = try await site.store.agencies(visibleTo: visitor)
    let teams = try await site.store.teams(visibleTo: visitor).filter {
      $0.members.contains(id) || $0.supervisors.contains(id)
    }
    let assignments = try await site.store.assignments(of: id, visibleTo: visitor)
    let form = AssignmentForm(
      token: context.formToken, address: .personAssignment(id), assignments: assignments,
      served: site.curriculum.served, sent: sent, problem: problem)
    return site.show(
      PersonSettingsPage(
        token: context.formToken, person: person,
        agency: agencies.first { $0.id == person.agency }?.name ?? "none: works for the whole site",
        teams: teams, assignments: form,
        mayErase: id != visitor.person.id && !person.isErased, message: message),
      to: context)
  }
}

extension RoleContext {
  var authority: Authority { .person(visitor.person.id) }
}
