import CurriculumModel
import Hummingbird
import Records
import Rendering

/// One observation: for the person, and for those who may see the person.
struct ObservationPageRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.observation) { request, context in
      try await show(saying: Done(request)?.message, to: context)
    }
    routes.post(.countersignature) { _, context in
      let id: ObservationID = try context.id("observation")
      try await site.store.countersign(id, by: .person(context.visitor.person.id))
      return .redirect(to: .observation(id), saying: .countersigned)
    }
    routes.post(.observationReply) { form, context in
      let id: ObservationID = try context.id("observation")
      do {
        try await site.store.reply(to: id, form["text"], by: context.visitor)
      } catch RecordsError.reasonMissing {
        return try await show(problem: "Please write something.", to: context)
      } catch RecordsError.textTooLong {
        return try await show(problem: "Please write less: up to 4,000 bytes.", to: context)
      }
      return .redirect(to: .observation(id), saying: .replied)
    }
  }

  private func show(
    problem: String? = nil, saying message: Message? = nil, to context: SignedInContext
  ) async throws -> Response {
    let visitor = context.visitor
    let observation = try await site.store.observation(
      try context.id("observation"), visibleTo: visitor)
    let isOwn = observation.person == visitor.person.id
    let isAuthor = observation.mark.author.id == visitor.person.id
    let stands = observation.revocation == nil && !isOwn
    let served = site.curriculum.served
    let page = ObservationPage(
      token: context.formToken, observation: observation,
      person: try await site.store.person(observation.person, visibleTo: visitor).name,
      skillTitle: served.index.objectives[observation.skill].map {
        served.renderer(for: nil).plainText($0)
      } ?? observation.skill.rawValue,
      isOwn: isOwn,
      mayCountersign: stands && !isAuthor && observation.countersignature == nil,
      mayRevoke: stands && (isAuthor || visitor.holds(.administrator)),
      problem: problem, message: message,
      section: isOwn ? .record : visitor.holds(.supervisor) ? .supervision : .administration)
    return site.show(page, to: context)
  }
}
