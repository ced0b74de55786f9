import CurriculumModel
import HTTPTypes
import HummingbirdTesting
import Records
import Testing

@testable import Web

/// A session from its opening to its list, as browsers without scripts send it.
@Suite struct SessionPagesTests {
  let scene: SupervisedSite

  init() async throws {
    scene = try await SupervisedSite()
  }

  private var today: String {
    get throws { try #require(WallClock.system.now().day).description }
  }

  /// Gives the session's address and its code.
  private func open(in browser: Browser, hours: String = "1.5") async throws -> (String, String) {
    let opened = try await browser.post(
      "/sessions",
      [
        ("title", "Interviewing"), ("subject", "module.signs"), ("day", today), ("hours", hours),
        ("place", "Room 2"),
      ], from: "/sessions")
    let location = try #require(opened.headers[.location])
    #expect(location.hasSuffix("?done=session-opened"))
    let address = String(location.prefix { $0 != "?" })
    let page = try await browser.get(address).text
    let code = try #require(
      page.firstMatch(
        of: #/room-code"><span>([A-Z0-9]{3})</span> <span>([A-Z0-9]{3})</#))
    return (address, "\(code.1) \(code.2)")
  }

  @Test func peopleSignInByTheCodeAndTheListShowsThem() async throws {
    try await scene.test { client in
      let host = Browser(client, as: scene.supervisor)
      let (address, code) = try await open(in: host)
      let learner = Browser(client, as: scene.learner)
      let link = "/attend/" + code.filter { $0 != " " }
      let wall = try await host.get(address).text
      #expect(wall.contains("<p class=\"room-link\">http://localhost/attend</p>"))
      #expect(wall.contains("http://localhost\(link)"))
      #expect(try await learner.get(link).text.contains("value=\"\(code)\""))
      let signed = try await learner.post("/attend", [("code", code.lowercased())], from: link)
      #expect(signed.text.contains("You are on the list"))
      let page = try await host.get(address).text
      #expect(page.contains("<th scope=\"row\">Ada Moss</th><td class=\"right\">1 h 30 min</td>"))
      let refresh = try #require(HTTPField.Name("Refresh"))
      #expect(try await host.get(address + "?live=1").headers[refresh] == "15")
      #expect(try await host.get(address).headers[refresh] == nil)
      let record = try await learner.get("/record").text
      #expect(record.contains("1 h 30 min in all."))
      #expect(record.contains("about “"))
      #expect(try await host.get(scene.person).text.contains("In-person sessions"))
    }
  }

  @Test(arguments: ["", "abc", "ABCDEF"])
  func aCodeThatIsNoneIsSaidKindly(code: String) async throws {
    try await scene.test { client in
      let page = try await Browser(client, as: scene.learner).post(
        "/attend", [("code", code)], from: "/attend")
      #expect(page.status == .unprocessableContent)
      #expect(page.text.contains("code"))
    }
  }

  @Test func whatWasWrongIsCorrectedBesideWhatWasWritten() async throws {
    try await scene.test { client in
      let host = Browser(client, as: scene.supervisor)
      let (address, _) = try await open(in: host)
      _ = try await host.post(
        address + "/people", [("who", "Ada.Moss@example.org")], from: address)
      let form = address + "/people/\(scene.learner.person.id)"
      #expect(try await host.get(address).text.contains("href=\"\(form)\""))
      let refused = try await host.post(form, [("hours", "half"), ("reason", "")], from: form)
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("value=\"half\"") && refused.text.contains("what was wrong"))
      _ = try await host.post(form, [("hours", "0:45"), ("reason", "Left early")], from: form)
      let record = try await Browser(client, as: scene.learner).get("/record").text
      #expect(record.contains("45 min in all."))
      #expect(record.contains("Corrected to 45 min by Sam Reed"))
      let table = try await host.get(address + "/table").text
      #expect(table.contains("Ada Moss,90,by hand,Sam Reed"))
      #expect(table.contains("Ada Moss,45,correction,Sam Reed") && table.contains("Left early"))
    }
  }

  @Test func whatIsMissingIsSaid() async throws {
    try await scene.test { client in
      let host = Browser(client, as: scene.supervisor)
      let page = try await host.post(
        "/sessions", [("title", ""), ("day", "soon"), ("hours", "0"), ("place", "Room 2")],
        from: "/sessions")
      #expect(page.status == .unprocessableContent)
      for text in ["up to 200 letters", "year-month-day", "such as 2, 1.5", "value=\"Room 2\""] {
        #expect(page.text.contains(text))
      }
      let slip = try await host.post(
        "/sessions", [("title", "Interviewing"), ("day", "2206-11-21"), ("hours", "2")],
        from: "/sessions")
      #expect(slip.text.contains("Please look at the year.") && slip.text.contains("2206-11-21"))
      let (address, _) = try await open(in: host)
      let nobody = try await host.post(address + "/people", [("who", "Ada")], from: address)
      #expect(nobody.text.contains("Nobody of the agency has just this name"))
      let oneself = try await host.post(address + "/people", [("who", "Sam Reed")], from: address)
      #expect(oneself.text.contains("Somebody else has to put you on the list"))
    }
  }

  @Test func learnersAndStrangersDoNotHoldIt() async throws {
    try await scene.test { client in
      let (address, _) = try await open(in: Browser(client, as: scene.supervisor))
      let learner = try await Browser(client, as: scene.learner).get(address)
      let second = try await Browser(client, as: scene.second).get(address)
      let stranger = try await Browser(client, as: scene.stranger).get(address)
      #expect([learner, second, stranger].map(\.status) == [.forbidden, .notFound, .notFound])
      #expect(
        try await Browser(client, as: scene.administrator).get(address).status == .ok)
    }
  }

  @Test(arguments: [("2", 120), ("1.5", 90), ("1:05", 65), ("0.25", 15), ("0", 0), ("24", 1_440)])
  func readsHours(text: String, minutes: Int) {
    #expect(Hours(text)?.minutes == minutes)
  }

  @Test(arguments: ["", "x", "-1", "24:01", "1:5", "1:60", "0.333", "25"])
  func readsNothingElseAsHours(text: String) {
    #expect(Hours(text) == nil)
  }
}
