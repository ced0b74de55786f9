import CurriculumModel
import Hummingbird
import Records
import Rendering

/// The agencies, for those who run the site.
struct AgencyRoutes: Sendable {
  let site: SiteEnvironment

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
