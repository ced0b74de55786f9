import CurriculumModel
import Hummingbird
import Records
import Rendering

/// The agencies, and what each decides.
struct AgencyRoutes: Sendable {
  let site: SiteEnvironment

  /// The list of them.
  func add(to routes: some RouterMethods<AdministratorContext>) {
    routes.get(.agencies) { request, context in
      site.show(try await page(for: context, message: Done(request)?.message), to: context)
    }
    routes.post(.agencies) { form, context in
      let profile = AgencyProfile.ID(form["profile"])
      guard profile.map({ site.curriculum.served.index.agencies[$0] != nil }) ?? true else {
        throw Refusal.malformed
      }
      do {
        _ = try await site.store.createAgency(
          name: form.line("name"), profile: profile, by: context.authority)
        return .redirect(to: .agencies, saying: .agencyAdded)
      } catch RecordsError.nameMissing {
        var page = try await page(for: context)
        page.name = form.line("name")
        page.problem = "Please write a name of up to 200 letters."
        return site.show(page, to: context)
      }
    }
  }

  /// What an agency decides: for its own administrators, too.
  func addSettings(to routes: some RouterMethods<AdministratorContext>) {
    routes.get(.agencySettings) { request, context in
      let page = AgencySettingsPage(
        token: context.formToken, agency: try await agency(in: context),
        message: Done(request)?.message)
      return site.show(page, to: context)
    }
    routes.post(.agencySettings) { form, context in
      let agency = try await agency(in: context)
      guard let rule = TextRule(rawValue: form["rule"]) else { throw Refusal.malformed }
      try await site.store.setTextRule(rule, of: agency.id, by: context.authority)
      return .redirect(to: .agencySettings(agency.id), saying: .ruleSaved)
    }
  }

  private func agency(in context: AdministratorContext) async throws -> Agency {
    let id: AgencyID = try context.id("agency")
    let agencies = try await site.store.agencies(visibleTo: context.visitor)
    guard let agency = agencies.first(where: { $0.id == id }) else { throw Refusal.notFound }
    return agency
  }

  private func page(
    for context: AdministratorContext, message: Message? = nil
  ) async throws -> AgenciesPage {
    let served = site.curriculum.served
    let renderer = served.renderer(for: nil)
    return AgenciesPage(
      token: context.formToken, agencies: try await site.store.agencies(visibleTo: context.visitor),
      profiles: served.curriculum.agencies.map {
        AgenciesPage.Profile(id: $0.id, title: renderer.plainText($0.title))
      },
      mayAdd: context.visitor.person.agency == nil, message: message)
  }
}
