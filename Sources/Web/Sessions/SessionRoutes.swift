import CurriculumModel
import HTTPTypes
import Hummingbird
import Records

/// Holding in-person sessions: for trainers, supervisors and administrators.
struct SessionRoutes: Sendable {
  private static let refreshName = HTTPField.Name("Refresh")

  let site: SiteEnvironment

  func add(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.sessions) { _, context in
      site.show(try await list(SessionDraft(today: try site.today), for: context), to: context)
    }
    routes.post(.sessions) { form, context in
      let index = site.curriculum.served.index
      let draft = SessionDraft(form, in: index, today: try site.today)
      guard let agency = try host(context).person.agency else { throw Refusal.forbidden }
      guard let new = draft.session(in: index) else {
        return site.show(try await list(draft, for: context), to: context)
      }
      let session = try await site.store.openSession(
        new, in: agency, by: .person(context.visitor.person.id))
      return .redirect(to: .session(session.id), saying: .sessionOpened)
    }
    routes.get(.session) { request, context in
      let isLive = request.uri.queryParameters["live"] != nil
      let page = try await page(for: context, isLive: isLive, message: Done(request)?.message)
      var response = site.show(page, to: context)
      if page.isLive, let name = Self.refreshName { response.headers[name] = "15" }
      return response
    }
    routes.get(.sessionTable) { _, context in
      let page = try await page(for: context)
      let list = SessionList(session: page.session, people: page.people, viewer: page.viewer)
      return .download(
        Array(list.csv.utf8), name: "session-\(page.session.heldOn).csv",
        contentType: "text/csv; charset=utf-8")
    }
    routes.post(.sessionPeople) { form, context in
      var page = try await page(for: context)
      do {
        try await site.store.addToSession(
          page.session.id, who: form.line("who"), by: .person(page.viewer))
        return .redirect(to: .session(page.session.id), saying: .attendanceAdded)
      } catch RecordsError.notFound(.person) {
        page.problem = "Nobody of the agency has just this name or address."
      } catch RecordsError.notAllowed {
        page.problem = "Somebody else has to put you on the list."
      }
      page.who = form.line("who")
      return site.show(page, to: context)
    }
    addCorrections(to: routes)
  }

  private func addCorrections(to routes: some RouterMethods<SignedInContext>) {
    routes.get(.attendanceCorrection) { _, context in
      site.show(try await correction(for: context), to: context)
    }
    routes.post(.attendanceCorrection) { form, context in
      var page = try await correction(for: context)
      page.hours = form.line("hours")
      page.reason = form["reason"]
      let hours = Hours(page.hours)
      if hours == nil { page.hoursProblem = Hours.problem }
      if page.reason.trimmed.isEmpty { page.reasonProblem = "Please say what was wrong." }
      guard let hours, page.reasonProblem == nil else { return site.show(page, to: context) }
      try await site.store.correctAttendance(
        of: page.attendance.person, at: page.session.id, minutes: hours.minutes,
        reason: page.reason, by: .person(context.visitor.person.id))
      return .redirect(to: .session(page.session.id), saying: .attendanceCorrected)
    }
  }

  private func host(_ context: SignedInContext) throws(Refusal) -> Visitor {
    let visitor = context.visitor
    guard !visitor.person.roles.isDisjoint(with: [.trainer, .supervisor, .administrator]) else {
      throw .forbidden
    }
    return visitor
  }

  private func list(
    _ draft: SessionDraft, for context: SignedInContext
  ) async throws -> SessionsPage {
    let visitor = try host(context)
    let served = site.curriculum.served
    return SessionsPage(
      token: context.formToken,
      sessions: try await site.store.trainingSessions(visibleTo: visitor), draft: draft,
      subjects: SessionDraft.choices(in: served.index, served.renderer(for: nil)),
      mayOpen: visitor.person.agency != nil,
      section: visitor.holds(.supervisor)
        ? .supervision : visitor.holds(.trainer) ? .training : .administration)
  }

  private func page(
    for context: SignedInContext, isLive: Bool = false, message: Message? = nil
  ) async throws -> SessionPage {
    let visitor = try host(context)
    let found = try await site.store.sessionList(of: try context.id("session"), visibleTo: visitor)
    let served = site.curriculum.served
    let isOpen = found.session.isOpen(at: site.clock.now())
    return SessionPage(
      token: context.formToken, session: found.session,
      subject: found.session.subject?.title(in: served.index, served.renderer(for: nil)),
      people: found.people, place: site.absolute(.attendance),
      link: site.absolute(.attendanceCode(found.session.code)),
      isOpen: isOpen, isLive: isLive && isOpen, viewer: visitor.person.id, message: message)
  }

  private func correction(for context: SignedInContext) async throws -> AttendanceCorrectionPage {
    let page = try await page(for: context)
    let person: PersonID = try context.id("person")
    guard let there = page.people.first(where: { $0.person == person }), person != page.viewer
    else {
      throw Refusal.notFound
    }
    return AttendanceCorrectionPage(
      token: context.formToken, session: page.session, attendance: there,
      hours: Hours(minutes: there.minutes).typed)
  }
}
