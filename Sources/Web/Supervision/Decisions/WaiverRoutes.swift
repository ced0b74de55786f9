import CurriculumModel
import Hummingbird
import Records
import Rendering

/// Accepting what a person learned elsewhere.
struct WaiverRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.waiver) { _, context in
      site.show(try await page(for: context), to: context)
    }
    routes.post(.waiver) { form, context in
      var page = try await page(for: context)
      do {
        try await site.store.waive(
          try competency(in: context).id, for: page.person.id, reason: form["reason"],
          document: form.line("document"), by: .person(context.visitor.person.id))
        return .redirect(to: .person(page.person.id), saying: .waived)
      } catch RecordsError.reasonMissing {
        page.document = form.line("document")
        page.problem = "Please say what was learned, where and when."
        return site.show(page, to: context)
      }
    }
  }

  private func competency(in context: SignedInContext) throws -> Competency {
    let id: Competency.ID = try context.identifier("competency")
    guard let competency = site.curriculum.served.index.competencies[id] else {
      throw Refusal.notFound
    }
    return competency
  }

  private func page(for context: SignedInContext) async throws -> ReasonPage {
    let competency = try competency(in: context)
    let person = try await site.store.supervisedPerson(
      try context.id("person"), by: .person(context.visitor.person.id))
    let title = site.curriculum.served.renderer(for: nil).plainText(competency.title)
    let kinds = competency.evidence.words
    let period = competency.renewEvery.map { "for \($0)" } ?? "without an end"
    return ReasonPage(
      token: context.formToken, person: person, title: "Accept earlier learning",
      explanation: [
        "“\(title)” asks for: \(kinds).",
        "What \(person.name) learned elsewhere then stands for all of it, \(period). It can be taken back.",
      ],
      address: .waiver(person.id, competency.id), button: "Accept it",
      reasonLabel: "What was learned, where and when", reasonHint: "\(person.name) reads it.",
      asksForDocument: true)
  }
}
