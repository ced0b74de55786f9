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
      let filter = RenewalFilter(request)
      let people = try await site.store.peopleCount(visibleTo: visitor)
      let isTooMany = filter.team == nil && people > RenewalsPage.mostPeople
      return site.show(
        RenewalsPage(
          token: context.formToken, filter: filter, teams: try await teams(of: visitor),
          lines: isTooMany ? nil : try await lines(filter, of: visitor),
          message: Done(request)?.message,
          section: visitor.holds(.supervisor) ? .supervision : .administration),
        to: context)
    }
    routes.get(.renewalTable) { request, context in
      let lines = try await lines(RenewalFilter(request), of: try supervisor(context))
      return .download(
        Array(RenewalTable(lines: lines).csv.utf8), name: "renewals.csv",
        contentType: "text/csv; charset=utf-8")
    }
    routes.post(.renewal, use: assign)
    routes.post(.renewalUndoing) { form, context in
      let visitor = try supervisor(context)
      try await site.store.withdraw(
        try context.id("assignment"), by: .person(visitor.person.id))
      return .redirect(to: .renewals, saying: .assignmentWithdrawn, RenewalFilter(form))
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
    return .redirect(to: .renewals, saying: .refresherAssigned, RenewalFilter(form))
  }

  private func supervisor(_ context: SignedInContext) throws(Refusal) -> Visitor {
    let visitor = context.visitor
    guard visitor.holds(.supervisor) || visitor.holds(.administrator) else { throw .forbidden }
    return visitor
  }

  private func lines(
    _ filter: RenewalFilter, of visitor: Visitor
  ) async throws -> [RenewalLine] {
    let people = try await site.store.duties(ofPeopleVisibleTo: visitor, on: filter.team)
    return RenewalLine.all(
      of: people.filter { $0.person.id != visitor.person.id }, in: site.curriculum.served,
      within: filter.days, on: try site.today)
  }

  /// With the agency where there are teams of several.
  private func teams(of visitor: Visitor) async throws -> [SelectField.Choice] {
    try await site.store.teamNames(visibleTo: visitor).map { team in
      SelectField.Choice(
        value: "\(team.id)",
        label: visitor.person.agency == nil ? "\(team.name), \(team.agency)" : team.name)
    }
  }
}

extension Response {
  fileprivate static func redirect(
    to address: SiteAddress, saying done: Done, _ filter: RenewalFilter
  ) -> Response {
    var response = Response.redirect(to: address, saying: done)
    response.headers[.location] = (response.headers[.location] ?? address.path) + "&\(filter.query)"
    return response
  }
}
