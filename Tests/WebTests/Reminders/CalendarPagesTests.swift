import CurriculumModel
import Foundation
import HTTPTypes
import HummingbirdTesting
import Records
import Testing

@Suite struct CalendarPagesTests {
  @Test func givesDueDatesToWhoeverHasTheLink() async throws {
    let supervised = try await SupervisedSite()
    _ = try await supervised.site.store.assign(
      #require(Pathway.ID("core-pathway")), to: .team(supervised.team.id),
      due: CalendarDate("2027-03-01"), by: .siteOperator)
    try await supervised.test { client in
      let learner = Browser(client, as: try await supervised.site.visit(supervised.learner))
      #expect(try await learner.get("/record/calendar").text.contains("There is no link yet."))
      let made = try await learner.post(
        "/record/calendar", [("step", "make")], from: "/record/calendar")
      let path = try #require(made.text.calendarPath)
      let feed = try await Browser(client).get(path)
      #expect(feed.headers[.contentType] == "text/calendar; charset=utf-8")
      #expect(feed.text.contains("DTSTART;VALUE=DATE:20270301\r\n"))
      #expect(feed.text.contains("SUMMARY:Due: Core pathway\r\n"))
      #expect(!feed.text.contains("Ada Moss"))
      let again = try await learner.post(
        "/record/calendar", [("step", "make")], from: "/record/calendar")
      #expect(try await Browser(client).get(path).status == .notFound)
      let second = try #require(again.text.calendarPath)
      let gone = try await learner.post(
        "/record/calendar", [("step", "remove")], from: "/record/calendar")
      #expect(gone.headers[.location] == "/record/calendar?done=calendar-link-removed")
      #expect(try await Browser(client).get(second).status == .notFound)
    }
  }

  @Test func showsRemindersToTheRecipientAndTheAdministrator() async throws {
    let supervised = try await SupervisedSite()
    try await supervised.test { client in
      for (visitor, path, status) in [
        (supervised.learner, "/record/reminders", HTTPResponse.Status.ok),
        (supervised.learner, "/administration/reminders", .forbidden),
        (supervised.administrator, "/administration/reminders", .ok),
      ] {
        let response = try await Browser(client, as: visitor).get(path)
        #expect(response.status == status)
      }
    }
  }
}

extension WebSite {
  /// The visitor as the store has them now.
  fileprivate func visit(_ visitor: Visitor) async throws -> Visitor {
    try #require(try await store.visitor(for: visitor.session))
  }
}

extension String {
  fileprivate var calendarPath: String? {
    guard let start = range(of: "http://localhost/calendar/") else { return nil }
    return "/calendar/" + self[start.upperBound...].prefix { $0 != "\"" }
  }
}
