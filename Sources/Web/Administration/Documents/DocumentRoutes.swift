import CurriculumModel
import Hummingbird
import Records
import Rendering

/// What an agency shows for all of its staff: for its administrators.
struct DocumentRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<AdministratorContext>) {
    routes.get(.documents) { request, context in
      let agency = try await agency(in: context)
      let shown = try await site.store.attestations(of: agency.id, by: context.authority)
      let served = site.curriculum.served
      let parts = served.curriculum.frameworks.flatMap(\.competencies)
        .filter { $0.evidence.contains(.attestation) }
        .map { competency in
          DocumentsPage.Part(
            competency: competency.id,
            title: served.renderer(for: nil).plainText(competency.title),
            asked: asked(of: competency),
            shown: shown.filter { $0.competency == competency.id })
        }
      return site.show(
        DocumentsPage(
          agency: agency, parts: parts, today: try site.today, message: Done(request)?.message),
        to: context)
    }
    routes.get(.attestation) { _, context in
      site.show(try await page(AttestationFields(), for: context), to: context)
    }
    routes.post(.attestation, upTo: .document) { form, context in
      let competency = try competency(in: context)
      let asked = asked(of: competency)
      let fields = AttestationFields(form, asked: asked, today: try site.today)
      let page = try await page(fields, for: context)
      guard fields.problems.isEmpty else { return site.show(page, to: context) }
      _ = try await site.store.attest(
        fields.attestation(for: competency.id, asked: asked), of: page.agency.id,
        by: context.authority)
      return .redirect(to: .documents(page.agency.id), saying: .documentShown)
    }
  }

  private func agency(in context: AdministratorContext) async throws -> Agency {
    let id: AgencyID = try context.id("agency")
    let agencies = try await site.store.agencies(visibleTo: context.visitor)
    guard let agency = agencies.first(where: { $0.id == id }) else { throw Refusal.notFound }
    return agency
  }

  private func competency(in context: AdministratorContext) throws -> Competency {
    let id: Competency.ID = try context.identifier("competency")
    guard let competency = site.curriculum.served.index.competencies[id],
      competency.evidence.contains(.attestation)
    else { throw Refusal.notFound }
    return competency
  }

  private func page(
    _ fields: AttestationFields, for context: AdministratorContext
  ) async throws -> AttestationPage {
    let competency = try competency(in: context)
    return AttestationPage(
      token: context.formToken, agency: try await agency(in: context), competency: competency.id,
      competencyTitle: site.curriculum.served.renderer(for: nil).plainText(competency.title),
      asked: asked(of: competency), fields: fields)
  }

  private func asked(of competency: Competency) -> [String] {
    competency.documents.map(site.curriculum.served.renderer(for: nil).plainText)
  }
}
