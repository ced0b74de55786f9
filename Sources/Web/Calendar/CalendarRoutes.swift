import HTTPTypes
import Hummingbird
import Interchange
import NIOCore
import Records

/// The page on which a learner makes the link.
struct CalendarRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<LearnerContext>) {
    routes.get(.calendar) { request, context in
      site.show(
        CalendarPage(
          token: context.formToken,
          made: try await site.store.calendarLinkMade(by: context.visitor),
          message: Done(request)?.message),
        to: context)
    }
    routes.post(.calendar) { form, context in
      guard form["step"] != "remove" else {
        try await site.store.removeCalendarLink(of: context.visitor)
        return .redirect(to: .calendar, saying: .calendarLinkRemoved)
      }
      let link = try await site.store.renewCalendarLink(of: context.visitor)
      return site.show(
        CalendarPage(
          token: context.formToken,
          made: try await site.store.calendarLinkMade(by: context.visitor),
          link: site.absolute(.calendarFeed(link))),
        to: context)
    }
  }
}

/// What a calendar program gets: the link is all that it shows of itself.
struct CalendarFeedRoutes: Sendable {
  /// How far ahead competencies that run out are told, in days.
  private static let daysAhead = 365

  let site: SiteEnvironment

  func add(to routes: some RouterMethods<PublicContext>) {
    routes.get(.calendarFeed) { _, context in
      guard let token = context.parameters.get("link").flatMap({ CalendarToken($0) }),
        let evidence = try await site.store.personEvidence(forCalendar: token)
      else { throw Refusal.notFound }
      let today = try site.today
      let index = site.curriculum.served.index
      let things = evidence.duties.dueThings(in: index, within: Self.daysAhead, on: today)
      let file = CalendarFile(
        name: "Groundwork: due dates", made: today,
        events: things.map { thing in
          CalendarFile.Event(
            id: "\(thing.key.percentEncoded)@\(evidence.id)", day: thing.day,
            summary: "Due: \(thing.title(in: index))", address: site.absolute(.home))
        })
      return Response(
        status: .ok,
        headers: [.contentType: "text/calendar; charset=utf-8", .cacheControl: "no-store"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: file.text)))
    }
  }
}
