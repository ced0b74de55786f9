import Foundation
import HTTPTypes
import HummingbirdTesting
import Records
import Testing

@testable import Web

/// From an invitation to signing out.
@Suite struct EntranceTests {
  @Test func makesTheFirstAdministrator() async throws {
    let site = try await WebSite()
    let token = try #require(try await site.store.administratorInvitation())
    try await site.test { client in
      let browser = Browser(client)
      let path = "/invitations/\(token.text)"
      let fields = [("name", "Ada Moss"), ("email", "ada@example.org"), ("password", "short")]
      let refused = try await browser.post(path, fields, from: path)
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("value=\"Ada Moss\""))
      #expect(!refused.text.contains("short"))
      let accepted = try await browser.post(
        path, fields.dropLast() + [("password", WebSite.password)], from: path)
      #expect(accepted.status == .seeOther)
      #expect(accepted.headers[.location] == "/")
      #expect(try await browser.get("/administration/people").text.contains("ada@example.org"))
      #expect(try await Browser(client).get(path).status == .gone)
    }
  }

  @Test func invitesAPersonWhoThenSignsInAndOut() async throws {
    let site = try await WebSite()
    let administrator = try await site.visitor("Ada Moss", [.administrator])
    try await site.test { client in
      let office = Browser(client, as: administrator)
      let shown = try await office.post(
        "/administration/people/new",
        [("name", "Ben Ito"), ("email", "ben@example.org"), ("role", "learner")],
        from: "/administration/people/new")
      let link = try #require(shown.text.range(of: "http://localhost/invitations/"))
      let path = "/invitations/" + shown.text[link.upperBound...].prefix { $0 != "\"" }

      let browser = Browser(client)
      let joined = try await browser.post(path, [("password", WebSite.password)], from: path)
      #expect(joined.status == .seeOther)
      let out = try await browser.post("/sign-out", [], from: "/glossary")
      #expect(out.headers[.location] == "/sign-in")
      #expect(try await browser.get("/glossary").status == .seeOther)

      let wrong = try await browser.post(
        "/sign-in", [("email", "ben@example.org"), ("password", "not this one")], from: "/sign-in")
      #expect(wrong.status == .unprocessableContent)
      #expect(wrong.text.contains("value=\"ben@example.org\""))
      #expect(!wrong.text.contains("not this one"))
      let back = try await browser.post(
        "/sign-in", [("email", "ben@example.org"), ("password", WebSite.password)],
        from: "/sign-in")
      #expect(back.status == .seeOther)
      #expect(try await browser.get("/glossary").status == .ok)
    }
  }

  @Test func warnsWhereSomebodyElseIsSignedIn() async throws {
    let site = try await WebSite()
    let administrator = try await site.visitor("Ada Moss", [.administrator])
    let person = try await site.person("Ben Ito", in: site.agency.id)
    let path = "/invitations/\(try await site.store.invite(person.id, by: .siteOperator).text)"
    try await site.test { client in
      let warning = "This browser is signed in as Ada Moss."
      #expect(try await !Browser(client).get(path).text.contains(warning))
      let browser = Browser(client, as: administrator)
      #expect(try await browser.get(path).text.contains(warning))
      let joined = try await browser.post(path, [("password", WebSite.password)], from: path)
      #expect(joined.status == .seeOther)
      #expect(try await browser.get("/glossary").text.contains("Ben Ito"))
      // The link is used up, whoever has it.
      let again = try await Browser(client).get(path)
      #expect(again.status == .gone)
      #expect(again.text.contains("ask your administrator for a new"))
    }
  }

  @Test func slowsDownGuessing() async throws {
    let site = try await WebSite()
    try await site.test { client in
      let browser = Browser(client)
      var statuses: [HTTPResponse.Status] = []
      for _ in 0..<11 {
        let fields = [("email", "ada@example.org"), ("password", "a guess")]
        statuses.append(try await browser.post("/sign-in", fields, from: "/sign-in").status)
      }
      #expect(statuses.last == .tooManyRequests)
      #expect(statuses.first == .unprocessableContent)
    }
  }

  @Test func marksCookiesSecureOverHTTPS() {
    let cookie = SiteCookies(isSecure: true).setSession("x").value
    #expect(cookie == "__Host-groundwork=x; Path=/; HttpOnly; SameSite=Lax; Secure")
  }
}
