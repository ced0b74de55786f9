import Assessment
import CurriculumModel
import HTTPTypes
import Hummingbird
import Records

/// What falls due, for supervisors and administrators, and asking for it.
struct RenewalRoutes: Sendable {
  /// So long a person has who is asked for something that is due or nearly so.
  private static let shortest = 30

  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.renewals) { request, context in
      let visitor = try supervisor(context)
      let days = Self.days(request.uri.queryParameters["days"].map(String.init))
      let people = try await site.store.peopleEvidence(visibleTo: visitor)
        .filter { $0.person.id != visitor.person.id }
      return site.show(
        RenewalsPage(
          token: context.formToken, days: days,
          lines: RenewalLine.all(
            of: people, in: site.curriculum.served, within: days, on: try site.today),
          message: Done(request)?.message,
          section: visitor.holds(.supervisor) ? .supervision : .administration),
        to: context)
    }
    routes.post(.renewal, use: assign)
    routes.post(.renewalUndoing) { form, context in
      let visitor = try supervisor(context)
      try await site.store.withdraw(
        try context.id("assignment"), by: .person(visitor.person.id))
      return .redirect(to: .renewals, saying: .assignmentWithdrawn, days: Self.days(form["days"]))
    }
  }

  private func assign(_ form: Form, _ context: SignedInContext) async throws -> Response {
    let visitor = try supervisor(context)
    let person: PersonID = try context.id("person")
    let competency: Competency.ID = try context.identifier("competency")
    let index = site.curriculum.served.index
    guard let pathway = refresher(for: competency, in: index) else { throw Refusal.notFound }
    let evidence = try await site.store.personEvidence(of: person, visibleTo: visitor)
    let today = try site.today
    let runsOut = competencyStanding(
      of: competency, in: index, evidence: evidence.evidence, on: today
    ).dueOn
    let soonest = CalendarDate(daysSinceEpoch: today.daysSinceEpoch + Self.shortest)
    _ = try await site.store.assign(
      pathway.id, to: .person(person), due: [runsOut, soonest].compactMap(\.self).max(),
      by: .person(visitor.person.id))
    return .redirect(to: .renewals, saying: .refresherAssigned, days: Self.days(form["days"]))
  }

  private func supervisor(_ context: SignedInContext) throws(Refusal) -> Visitor {
    let visitor = context.visitor
    guard visitor.holds(.supervisor) || visitor.holds(.administrator) else { throw .forbidden }
    return visitor
  }

  /// What was chosen; a season where nothing was.
  private static func days(_ text: String?) -> Int {
    text.flatMap { Int($0) }.flatMap { RenewalsPage.choices.contains($0) ? $0 : nil } ?? 90
  }
}

extension Response {
  fileprivate static func redirect(to address: SiteAddress, saying done: Done, days: Int)
    -> Response
  {
    var response = Response.redirect(to: address, saying: done)
    response.headers[.location] = (response.headers[.location] ?? address.path) + "&days=\(days)"
    return response
  }
}
