import Hummingbird
import Records

/// Adding people from a file: look first, then add all of them or none.
struct PeopleImportRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<AdministratorContext>) {
    routes.get(.peopleImport) { _, context in
      let agencies = try await site.agencyChoice(of: context.visitor)
      return site.show(
        PeopleImportPage(token: context.formToken, agencies: agencies), to: context)
    }
    routes.post(.peopleImport, upTo: .upload) { form, context in
      switch form["step"] {
      case "look": try await look(form, context)
      case "add": try await add(form, context)
      default: throw Refusal.malformed
      }
    }
  }

  private func look(_ form: Form, _ context: AdministratorContext) async throws -> Response {
    let agencies = try await site.agencyChoice(of: context.visitor)
    var page = PeopleImportPage(token: context.formToken, agencies: agencies)
    guard let upload = form.file("people"), !upload.bytes.isEmpty else {
      page.problem = "Please choose a file."
      return site.show(page, to: context)
    }
    guard let text = String(validating: upload.bytes, as: UTF8.self) else {
      page.problem =
        "This file is not saved in UTF-8. Spreadsheets call the right kind “CSV UTF-8”."
      return site.show(page, to: context)
    }
    let agency = try agencies.agency(in: form)
    return try await preview(text, agency: agency, agencies, context)
  }

  private func add(_ form: Form, _ context: AdministratorContext) async throws -> Response {
    let agencies = try await site.agencyChoice(of: context.visitor)
    let agency = try agencies.agency(in: form)
    let file = try await read(form["text"], agency: agency, agencies, context)
    guard file.faults.isEmpty else {
      return try await preview(form["text"], agency: agency, agencies, context)
    }
    let people = try await site.store.importPeople(
      file.entries.map(\.person), by: context.authority)
    for (person, entry) in zip(people, file.entries) {
      for team in entry.teams {
        try await site.store.addToTeam(person.id, team, as: .member, by: context.authority)
      }
    }
    return .redirect(to: .people, saying: .peopleAdded)
  }

  private func preview(
    _ text: String, agency: AgencyID?, _ agencies: AgencyChoice, _ context: AdministratorContext
  ) async throws -> Response {
    let file = try await read(text, agency: agency, agencies, context)
    return site.show(
      PeoplePreviewPage(
        token: context.formToken, agency: agencies.agencies.first { $0.id == agency },
        people: file.entries.map(\.person), faults: file.faults, text: text),
      to: context)
  }

  private func read(
    _ text: String, agency: AgencyID?, _ agencies: AgencyChoice, _ context: AdministratorContext
  ) async throws -> PeopleFile {
    let known = try await site.store.people(visibleTo: context.visitor)
    return PeopleFile(
      text, agency: agency, agencies: agencies.agencies,
      teams: try await site.store.teams(visibleTo: context.visitor),
      taken: Set(known.map { $0.email.lowercased() }))
  }
}
