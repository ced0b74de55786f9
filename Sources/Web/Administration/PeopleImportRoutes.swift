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
    // What is looked at comes back with the yes, and line ends grow on the way.
    routes.post(.peopleImport, upTo: .document) { form, context in
      switch form["step"] {
      case "look": try await look(form, context)
      case "add": try await add(form, context)
      default: throw Refusal.malformed
      }
    }
    routes.get(.peopleImportExample) { _, context in
      let agencies = try await site.agencyChoice(of: context.visitor)
      return .download(
        Array(PeopleColumns(withAgency: agencies.allowsNone).example.utf8), name: "people.csv",
        contentType: "text/csv; charset=utf-8")
    }
    routes.post(.peopleImportLinks, upTo: .document) { form, context in
      .download(
        Array(try await InvitationTable(form, in: site, for: context).csv.utf8),
        name: "invitations.csv", contentType: "text/csv; charset=utf-8")
    }
  }

  private func look(_ form: Form, _ context: AdministratorContext) async throws -> Response {
    let agencies = try await site.agencyChoice(of: context.visitor)
    var page = PeopleImportPage(token: context.formToken, agencies: agencies)
    guard let upload = form.file("people"), !upload.bytes.isEmpty else {
      page.problem = "Please choose a file."
      return site.show(page, to: context)
    }
    guard upload.bytes.count <= FormBound.upload.rawValue else {
      page.problem = "This file is larger than 1 MB. Please give its lines in several files."
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
    do {
      let invited = try await site.store.importPeople(
        file.entries.map(\.person), by: context.authority)
      return site.show(
        InvitationLinksPage(
          token: context.formToken,
          table: InvitationTable(rows: invited.map { .init($0, in: site) })),
        to: context)
    } catch RecordsError.emailTaken(let email) {
      // By somebody of another agency, or since the look.
      return try await preview(form["text"], agency: agency, agencies, context, taken: [email])
    }
  }

  private func preview(
    _ text: String, agency: AgencyID?, _ agencies: AgencyChoice, _ context: AdministratorContext,
    taken: Set<String> = []
  ) async throws -> Response {
    let file = try await read(text, agency: agency, agencies, context, taken: taken)
    return site.show(
      PeoplePreviewPage(
        token: context.formToken, agency: agencies.agencies.first { $0.id == agency },
        people: file.entries, faults: file.faults, text: text),
      to: context)
  }

  private func read(
    _ text: String, agency: AgencyID?, _ agencies: AgencyChoice, _ context: AdministratorContext,
    taken: Set<String> = []
  ) async throws -> PeopleFile {
    let known = try await site.store.people(visibleTo: context.visitor)
    return PeopleFile(
      text, agency: agency, agencies: agencies.agencies,
      teams: try await site.store.teams(visibleTo: context.visitor),
      taken: Set(known.map { $0.email.lowercased() } + taken.map { $0.lowercased() }))
  }
}
