import Hummingbird
import Records

/// The list of people, and adding one.
struct PeopleRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<AdministratorContext>) {
    routes.get(.people, use: list)
    routes.get(.newPerson) { _, context in
      let agencies = try await site.agencyChoice(of: context.visitor)
      let draft = PersonDraft(agency: agencies.agencies.first?.id)
      return site.show(
        NewPersonPage(token: context.formToken, agencies: agencies, draft: draft), to: context)
    }
    routes.post(.newPerson, use: create)
  }

  private func list(_ request: Request, _ context: AdministratorContext) async throws -> Response {
    let query = request.uri.queryParameters
    let search = query["search"].map { $0.split { $0 == "+" || $0 == " " }.joined(separator: " ") }
    let role = query["role"].flatMap { Role(rawValue: String($0)) }
    let people = try await site.store.people(visibleTo: context.visitor)
    let agencies = try await site.store.agencies(visibleTo: context.visitor)
    let found = people.filter { person in
      (role.map(person.roles.contains) ?? true) && person.matches(search ?? "")
    }
    let lines = found.prefix(PeoplePage.mostLines).map { person in
      PeoplePage.Line(
        person: person, agency: agencies.first { $0.id == person.agency }?.name ?? "")
    }
    return site.show(
      PeoplePage(
        search: search ?? "", role: role, lines: lines, found: found.count, total: people.count,
        hasAgencies: !agencies.isEmpty, message: Done(request)?.message),
      to: context)
  }

  private func create(_ form: Form, _ context: AdministratorContext) async throws -> Response {
    let agencies = try await site.agencyChoice(of: context.visitor)
    let draft = PersonDraft(
      name: form.line("name"), email: form.line("email"), agency: try agencies.agency(in: form),
      roles: Set(form.all("role").compactMap(Role.init(rawValue:))))
    var page = NewPersonPage(token: context.formToken, agencies: agencies, draft: draft)
    guard !draft.roles.isEmpty else {
      page.message = Message(kind: .error, text: "Please tick at least one role.")
      return site.show(page, to: context)
    }
    let authority = Authority.person(context.visitor.person.id)
    do {
      let person = try await site.store.createPerson(
        NewPerson(
          name: draft.name, email: draft.email, agency: draft.agency, roles: draft.roles),
        by: authority)
      let token = try await site.store.invite(person.id, by: authority)
      return site.show(
        InvitationLinkPage(person: person, link: site.absolute(.invitation(token))), to: context)
    } catch RecordsError.nameMissing {
      page.nameProblem = "Please write a name of up to 200 letters."
    } catch RecordsError.emailMalformed {
      page.emailProblem = "Please write an email address, such as name@agency.org."
    } catch RecordsError.emailTaken {
      page.emailProblem = "Somebody has this address already."
    }
    return site.show(page, to: context)
  }
}

extension Person {
  /// Whether the name or the address has the text in it, in capitals or not.
  fileprivate func matches(_ search: String) -> Bool {
    let text = search.lowercased()
    return text.isEmpty || name.lowercased().contains(text) || email.lowercased().contains(text)
  }
}

extension SiteEnvironment {
  /// With the public address in front, for links that are sent to people.
  func absolute(_ address: SiteAddress) -> String {
    var base = options.publicAddress
    while base.hasSuffix("/") { base.removeLast() }
    return base + address.path
  }
}
