import Assessment
import CurriculumModel
import Hummingbird
import Records
import Rendering

/// Saying what was seen of a person's skills: for whoever may supervise the person.
struct ObservationRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.observationForm) { request, context in
      let subject = try await subject(in: context)
      return site.show(
        try await page(subject, nil, saying: Done(request)?.message, for: context), to: context)
    }
    routes.post(.observationForm) { form, context in
      let subject = try await subject(in: context)
      let fields = ObservationFields(form, of: subject.competency)
      switch form["step"] {
      case "draft": return try await keep(fields, subject, context)
      case "discard":
        try await site.store.discardDraft(
          about: subject.person.id, in: subject.competency.id, by: context.visitor)
        return .redirect(to: .person(subject.person.id), saying: .draftDiscarded)
      default: return try await write(fields, subject, context)
      }
    }
  }

  private struct Subject {
    let person: Person
    let competency: Competency
  }

  private func subject(in context: SignedInContext) async throws -> Subject {
    let id: Competency.ID = try context.identifier("competency")
    guard let competency = site.curriculum.served.index.competencies[id],
      !competency.observedSkills.isEmpty
    else { throw Refusal.notFound }
    return Subject(
      person: try await site.store.supervisedPerson(
        try context.id("person"), by: .person(context.visitor.person.id)),
      competency: competency)
  }

  private func keep(
    _ fields: ObservationFields, _ subject: Subject, _ context: SignedInContext
  ) async throws -> Response {
    try await site.store.saveDraft(
      fields.texts, about: subject.person.id, in: subject.competency.id, by: context.visitor)
    return .redirect(
      to: .observationForm(subject.person.id, subject.competency.id), saying: .draftSaved)
  }

  private func write(
    _ fields: ObservationFields, _ subject: Subject, _ context: SignedInContext
  ) async throws -> Response {
    let page = try await page(subject, fields, for: context)
    guard page.message == nil, let day = CalendarDate(fields["day"]) else {
      return site.show(page, to: context)
    }
    _ = try await site.store.observe(
      subject.person.id, in: subject.competency.id,
      fields.observations(of: subject.competency),
      on: Occasion(day: day, place: fields["place"], note: fields["note"]),
      release: site.curriculum.served.release, by: .person(context.visitor.person.id))
    return .redirect(to: .person(subject.person.id), saying: .observed)
  }

  /// The form with what was sent and what is wrong with it; without anything sent, with the draft.
  private func page(
    _ subject: Subject, _ sent: ObservationFields?, saying message: Message? = nil,
    for context: SignedInContext
  ) async throws -> ObservationFormPage {
    let known = try await site.store.supervision(
      of: subject.person.id, visibleTo: context.visitor)
    let draft = try await site.store.drafts(by: context.visitor).first {
      $0.person == subject.person.id && $0.competency == subject.competency.id
    }
    return ObservationFormPage(
      subject.person, subject.competency, sent: sent,
      draft: draft.map { ObservationFields($0.fields) }, known: known, today: try site.today,
      renderer: site.curriculum.served.renderer(for: nil), token: context.formToken,
      saying: message)
  }
}
